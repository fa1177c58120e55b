// The zeros of the digit rows that Intl prints for the site's languages (Arabic, Persian, Hindi, Bengali, Thai, full width).
const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10];
const others = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59\uff10-\uff19]/g;
// Marks for the direction of writing stand inside printed prices and dates and mean nothing here.
const marks = /[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** A text with western digits and without invisible direction marks. */
export const plainDigits = (text: string): string =>
  text.replace(marks, '').replace(others, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - (zeros.find((zero) => code >= zero && code < zero + 10) ?? code));
  });
