import { createHash } from 'node:crypto';
import JSZip from 'jszip';
import { expect } from 'vitest';
import { textsIn } from '../journey/texts';
import type { Browser } from './browser';
import type { Room } from './room';

const t = textsIn('en');
const sum = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const look = async (place: string, { faults }: Pick<Room, 'faults'>) =>
  expect(await faults(), place).toEqual([]);
const days = (ahead: number) => {
  const at = new Date(Date.now() + ahead * 86_400_000);
  return `${at.getFullYear()}-${String(at.getMonth() + 1).padStart(2, '0')}-${String(at.getDate()).padStart(2, '0')}`;
};

/** How many colours the picture has along a line where our panel stood over the page: one, where it stepped aside. */
const coloursNear = ({ x, y, width }: { x: number; y: number; width: number }) => `(async () => {
  const image = document.querySelector('.pendingPicture img');
  await image.decode();
  const scale = image.naturalWidth / ${width};
  const canvas = Object.assign(document.createElement('canvas'), {
    width: image.naturalWidth,
    height: image.naturalHeight,
  });
  const context = canvas.getContext('2d');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(${x} * scale, ${y} * scale, 200 * scale, 1);
  return new Set(new Uint32Array(data.buffer)).size;
})()`;

/** The page refuses: a picture of it, as the browser takes it after a press in the real popup. */
const picture = async (browser: Browser): Promise<{ room: Room; bytes: Buffer }> => {
  const page = await browser.site('https://privacy.aliexpress.com/home?practice=refused#/request/delete');
  await page.panelReads(t('hints.deleteSteps.title'));
  await page.press('Delete my account');
  await page.panelReads(t('hints.deletionRefused.title'));
  await look('the refusal', page);
  // From the page alone the browser allows none.
  await page.pressInPanel(t('panel.commands.takePicture'), t('panel.byToolbar').slice(0, 20));
  const corner = await page.panelPlace();
  await page.takePicture();
  const room = await browser.opened(/casebook\.html#proof\/picture/);
  await room.reads(t('proof.pictures.keepIt'));
  await look('a picture not kept yet', room);
  const seen = await room.evaluate<string>("document.querySelector('.pendingPicture img').src");
  const shown = Buffer.from(seen.slice(seen.indexOf(',') + 1), 'base64');
  expect(await room.text()).toContain(sum(shown));
  expect(await room.evaluate(coloursNear(corner))).toBe(1);
  await room.fill(t('proof.pictures.what'), 'The page refuses');
  await room.press(t('proof.pictures.keep'));
  const bytes = await browser.file('.png', () => room.press('Save as a file: The page refuses'));
  expect(sum(bytes)).toBe(sum(shown));
  await look('a kept picture', room);
  return { room, bytes };
};

const answered = async (room: Room, said: string): Promise<void> => {
  await room.press(t('letters.answer'));
  await room.fill(t('letters.outcome'), t('letters.outcomes.refused'));
  await room.fill(t('letters.answerText'), said, '.contactForm');
  await room.press(t('letters.record'), '.contactForm');
};

/** The request, the answers, and what they lead to, up to the authority. */
const messages = async (room: Room): Promise<void> => {
  await room.goTo('messages/deleteForm');
  await room.fill(t('letters.region'), t('deadlines.regions.eea'));
  await room.reads('5 fields are empty');
  await room.fill(t('letters.fields.mailbox'), 'maja@example.com');
  await room.fill(t('letters.fields.country'), 'Austria');
  await room.fill(t('letters.fields.pageSays'), 'You have orders that are not finished.');
  await room.fill(t('letters.fields.day'), days(0));
  await room.fill(t('letters.fields.name'), 'Maja Sample');
  await look('a message', room);
  await room.press(t('letters.record'), '.sentForm');
  await room.reads('2 dates are in your calendar');
  await room.open('.contact .disclosure > button');
  await answered(room, 'We cannot do that.');
  await room.reads(t('letters.next.argue'));
  await look('an answer', room);

  // A week later its day has come.
  await room.later(8);
  await room.goTo('calendar');
  await room.reads(t('letters.refusal.title'));
  expect(await room.evaluate("document.querySelector('.dates.overdue') !== null")).toBe(true);
  await look('a date that has come', room);
  await room.goTo('messages/deleteForm');
  await room.fill(t('letters.fields.mailbox'), 'maja@example.com');
  await room.fill(t('letters.fields.country'), 'Austria');
  await room.fill(t('letters.fields.name'), 'Maja Sample');
  await room.open('.contact .disclosure > button');
  await room.press(t('letters.write', { letter: t('letters.refusal.title') }));
  await room.reads('You answered: We cannot do that.');
  await room.press(t('letters.record'), '.sentForm');
  await room.reads(t('letters.comeBack.month'));
  await answered(room, 'No.');
  await room.reads(t('letters.next.complain'));
  await room.press(t('letters.write', { letter: t('letters.complaint.title') }));
  await room.fill(t('letters.country'), 'Austria');
  await room.reads('Österreichische Datenschutzbehörde');
  await room.reads('Article 77 of the GDPR');
  await look('a complaint', room);
  const program =
    "[...document.querySelectorAll('.send a')].find((one) => one.href.startsWith('mailto:')).href";
  expect(await room.evaluate<string>(program)).toMatch(/^mailto:dsb@dsb\.gv\.at\?subject=/);
  await room.press(t('letters.record'), '.sentForm');
  await room.reads(t('letters.comeBack.month'));
};

/** The proof file as another program reads it. */
const proof = async (browser: Browser, room: Room, taken: Buffer): Promise<void> => {
  await room.goTo('proof');
  const bytes = await browser.file('.zip', () => room.press(t('proofFile.save')));
  await room.reads(sum(bytes));
  await look('the proof', room);
  const zip = await JSZip.loadAsync(bytes, { checkCRC32: true });
  const sums = (await zip.file('SHA256SUMS.txt')?.async('string'))?.trim().split('\n') ?? [];
  expect(sums.length).toBeGreaterThanOrEqual(6);
  for (const line of sums) {
    const [wanted, name = ''] = line.split('  ');
    expect(sum((await zip.file(name)?.async('uint8array')) ?? new Uint8Array()), name).toBe(wanted);
  }
  const [kept] = zip.file(/^pictures\//);
  expect(kept && sum(await kept.async('uint8array'))).toBe(sum(taken));
  const page = (await zip.file('proof.html')?.async('string')) ?? '';
  const told = ['The page refuses', 'You have orders that are not finished', 'We cannot do that.', 'No.'];
  const places = told.map((words) => page.indexOf(words));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(page).toContain('Complaint about AliExpress');
};

/** Refused on the delete page, up to the complaint and the proof file. */
export const refused = async (browser: Browser): Promise<void> => {
  const { room, bytes } = await picture(browser);
  await messages(room);
  await proof(browser, room, bytes);
};
