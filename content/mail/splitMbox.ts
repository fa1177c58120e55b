/** A mail longer than this is passed over: no order mail is. */
export const mailLimit = 12_000_000;

const newline = 10;
/** "From", who, and a date with a time: a sentence that begins with "From" has none. */
const startsMail = (line: Uint8Array) =>
  line[0] === 70 &&
  /^From \S+ .*\d\d:\d\d.*\b\d{4}\b/.test(new TextDecoder('latin1').decode(line.subarray(0, 200)));
const isBlank = (line: Uint8Array) => line.length <= 2 && line.every((byte) => byte === 10 || byte === 13);

const join = (parts: readonly Uint8Array[], length: number): Uint8Array => {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

/** Lines with their ends, over the borders of the pieces a stream comes in. A line longer than a mail may be is cut. */
async function* linesOf(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let open: Uint8Array[] = [];
  let length = 0;
  for await (const piece of pieces) {
    let start = 0;
    for (let end = piece.indexOf(newline); end >= 0; end = piece.indexOf(newline, start)) {
      const part = piece.subarray(start, end + 1);
      yield open.length > 0 ? join([...open, part], length + part.length) : part;
      open = [];
      length = 0;
      start = end + 1;
    }
    const rest = piece.slice(start);
    if (rest.length > 0 && length < mailLimit) {
      open.push(rest);
      length += rest.length;
    }
  }
  if (length > 0) yield join(open, length);
}

/**
 * The mails of a mailbox file (mbox: each begins with a line "From …" after an empty one), or the one of a mail file.
 * Never more than one mail is held. `undefined` stands for one that is too long.
 */
export async function* splitMbox(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array | undefined> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let isMbox: boolean | undefined;
  let afterBlank = true;
  for await (const line of linesOf(pieces)) {
    const begins = afterBlank && startsMail(line);
    isMbox ??= begins;
    if (isMbox && begins) {
      if (length > 0) yield length > mailLimit ? undefined : join(parts, length);
      parts = [];
      length = 0;
    } else {
      length += line.length;
      if (length <= mailLimit) parts.push(line.slice());
      else parts = [];
    }
    afterBlank = isBlank(line);
  }
  if (length > 0) yield length > mailLimit ? undefined : join(parts, length);
}
