/** Our own small set, drawn on a 20 px grid with a 1.75 px stroke. One name each, so that a script carries what it uses. */
export const door = 'M4 17h12M6 17V3h8v14M11.5 10h.01';
export const clock = 'M10 2.75a7.25 7.25 0 1 1 0 14.5a7.25 7.25 0 0 1 0-14.5M10 6v4.25l2.75 1.5';
export const info = 'M10 2.75a7.25 7.25 0 1 1 0 14.5a7.25 7.25 0 0 1 0-14.5M10 9.25V14M10 6.25h.01';
export const question =
  'M10 2.75a7.25 7.25 0 1 1 0 14.5a7.25 7.25 0 0 1 0-14.5M8 8a2 2 0 1 1 2.8 1.85c-.5.2-.8.65-.8 1.15M10 13.75h.01';
export const warning = 'M10 3 2.5 16.5h15zM10 8v4.25M10 14.5h.01';
export const check = 'm4.5 10.5 3.5 3.5 7.5-8';
export const down = 'm5 7.5 5 5 5-5';
export const up = 'm5 12.5 5-5 5 5';
export const next = 'm7.5 5 5 5-5 5';
export const close = 'm5 5 10 10M15 5 5 15';
export const gear =
  'M10 7.25a2.75 2.75 0 1 1 0 5.5a2.75 2.75 0 0 1 0-5.5M8.432 4.105L8.647 2.115L11.35 2.115L11.57 4.105L13.06 4.723L14.62 3.468L16.53 5.382L15.28 6.94L15.89 8.432L17.88 8.647L17.88 11.35L15.89 11.57L15.28 13.06L16.53 14.62L14.62 16.53L13.06 15.28L11.57 15.89L11.35 17.88L8.647 17.88L8.432 15.89L6.94 15.28L5.382 16.53L3.468 14.62L4.723 13.06L4.105 11.57L2.115 11.35L2.115 8.647L4.105 8.432L4.723 6.94L3.468 5.382L5.382 3.468L6.94 4.723z';
export const link = 'M8 5H4.5v10.5H15V12M11 4h5v5M16 4l-7 7';
export const book = 'M4 3.5h10.5v13H5.5A1.5 1.5 0 0 1 4 15zM4 15a1.5 1.5 0 0 1 1.5-1.5h9';
export const download = 'M10 3v9M6 8.5l4 4 4-4M4 16.5h12';
export const upload = 'M10 12V3M6 7l4-4 4 4M4 16.5h12';
export const trash = 'M4 5.5h12M8 5.5V3.5h4v2M5.5 5.5l.75 11h7.5l.75-11';
export const corners = 'M4 8V4h4M12 4h4v4M16 12v4h-4M8 16H4v-4';
export const search = 'M8.75 3.5a5.25 5.25 0 1 1 0 10.5a5.25 5.25 0 0 1 0-10.5M12.5 12.5l4 4';
export const done = 'M10 2.75a7.25 7.25 0 1 1 0 14.5a7.25 7.25 0 0 1 0-14.5M6.75 10.25l2.25 2.25 4.25-4.75';
export const circle = 'M10 2.75a7.25 7.25 0 1 1 0 14.5a7.25 7.25 0 0 1 0-14.5';
export const box = 'M10 2.75 16.5 6v8L10 17.25 3.5 14V6zM3.5 6 10 9.25 16.5 6M10 9.25v8';
export const calendar = 'M3.5 4.75h13v12h-13zM3.5 8.5h13M7 2.75v3.5M13 2.75v3.5';
export const home = 'M3.5 9 10 3.5 16.5 9v7.5h-4.25v-5h-4.5v5H3.5z';
export const file = 'M5 3h6.5L15 6.5V17H5zM11.5 3v3.5H15';
export const person = 'M10 3.5a3 3 0 1 1 0 6a3 3 0 0 1 0-6M4 16.5c.5-3 3-4.5 6-4.5s5.5 1.5 6 4.5';
export const pin =
  'M10 17.5c-3.5-4-5.25-6.5-5.25-9a5.25 5.25 0 0 1 10.5 0c0 2.5-1.75 5-5.25 9M10 7a1.75 1.75 0 1 1 0 3.5a1.75 1.75 0 0 1 0-3.5';
export const map = 'M3.5 5 8 3.5l4 1.5 4.5-1.5V15L12 16.5 8 15l-4.5 1.5zM8 3.5V15M12 5v11.5';
export const mail = 'M3 5h14v10.5H3zM3 5.5l7 5.5 7-5.5';
export const shield = 'M10 3l5.5 2v4.5c0 3.5-2.25 6-5.5 7.5-3.25-1.5-5.5-4-5.5-7.5V5z';
export const beside = 'M3 4h14v12H3zM12 4v12M14 7.25h1M14 10h1';
