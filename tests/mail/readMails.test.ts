// @vitest-environment node
import fc from 'fast-check';
import { simpleParser } from 'mailparser';
import { describe, expect, it } from 'vitest';
import { isSiteSender } from '@/content/mail/orderMail';
import { readMails } from '@/content/mail/readMails';
import { mailLimit } from '@/content/mail/splitMbox';

const now = Date.parse('2026-11-30T12:00:00Z');
const bytes = (text: string) => new TextEncoder().encode(text);
async function* pieces(text: string | Uint8Array, size = 65_536) {
  const all = typeof text === 'string' ? bytes(text) : text;
  for (let at = 0; at < all.length; at += size) yield all.subarray(at, at + size);
}
const read = (text: string | Uint8Array, size?: number) => readMails(pieces(text, size), now);

const mail = (
  subject: string,
  body = 'Hello Ana',
  { from = 'transaction@notice.aliexpress.com', date = 'Mon, 14 Sep 2026 08:30:00 +0200' } = {},
) =>
  [
    `From: AliExpress <${from}>`,
    'To: ana@example.org',
    `Subject: ${subject}`,
    `Date: ${date}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    '',
    body,
    '',
  ].join('\r\n');
const mbox = (...mails: string[]) =>
  mails.map((one) => `From x@y Mon Sep 14 08:30:00 2026\r\n${one}\r\n`).join('');
const orders = async (text: string) =>
  (await read(text)).mails.map(({ order, state }) => `${order} ${state}`);

describe('A mail about an order', () => {
  it('gives the number of the order, the date and the state that its subject names', async () => {
    expect((await read(mail('Order 8099000000000017: order shipped'))).mails).toEqual([
      {
        order: '8099000000000017',
        at: '2026-09-14T06:30:00.000Z',
        state: 'shipped',
        subject: 'Order 8099000000000017: order shipped',
        sender: 'transaction@notice.aliexpress.com',
      },
    ]);
  });

  it.each([
    ['Pedido 8099000000000017: pedido enviado', ['8099000000000017 shipped']],
    ['Order number: 90200000000753', ['90200000000753 unknown']],
    ['Order #9020000000', ['9020000000 unknown']],
    ['Pedido n.º 8099000000000017', ['8099000000000017 unknown']],
    ['Your order 902000000', []],
    ['Order 123456789012345678901', []],
    ['Paquete 80990000000017 entregado', []],
    ['Reorder 8099000000000017 now', []],
    ['Big sale: 8099000000000017 deals', []],
  ])('%s: %j', async (subject, right) => expect(await orders(mail(subject))).toEqual(right));

  it('takes the number from a link to the order where the subject has none, and the state of the parcel', async () => {
    const link = 'https://www.aliexpress.com/p/order/detail.html?from=mail&orderId=8099000000000017';
    expect(await orders(mail('Paquete 1234567890123 entregado', `See ${link}`))).toEqual([
      '8099000000000017 delivered',
    ]);
    expect(await orders(mail('El paquete 1234567890123 ha pasado la aduana', link))).toEqual([
      '8099000000000017 clearedCustoms',
    ]);
  });

  it('gives no state to any of several orders', async () => {
    const two = 'Order 8099000000000017 and order 8099000000000025: order shipped';
    expect(await orders(mail(two))).toEqual(['8099000000000017 unknown', '8099000000000025 unknown']);
  });

  it('has no date where the mail says none, or one that cannot be right', async () => {
    for (const date of ['', 'soon', 'Mon, 14 Sep 2037 08:30:00 +0200', 'Thu, 1 Jan 1970 00:00:00 +0000'])
      expect((await read(mail('Order 8099000000000017', 'x', { date }))).mails[0]?.at, date).toBe('');
  });

  it('reads encoded subjects and HTML bodies', async () => {
    const subject = `=?UTF-8?B?${btoa('Pedido 8099000000000017: pedido enviado')}?=`;
    expect(await orders(mail(subject))).toEqual(['8099000000000017 shipped']);
    const html = mail(
      'En camino',
      '<a href="https://trade.aliexpress.com/x?a=1&amp;orderId=8099000000000025">x</a>',
    );
    expect(await orders(html.replace('text/plain', 'text/html'))).toEqual(['8099000000000025 unknown']);
  });

  it('is passed over where somebody else wrote it', async () => {
    const from = 'aliexpress@parcels.example';
    const { mails, others } = await read(mail('Order 8099000000000017', 'x', { from }));
    expect({ mails, others }).toEqual({ mails: [], others: 1 });
  });

  it('its sender ends in the name of the site, not in one that looks like it', () => {
    const right = ['a@aliexpress.com', 'ae-x1@mail.aliexpress.com', 'Transaction@Notice.AliExpress.com'];
    const wrong = [
      'a@notaliexpress.com',
      'a@aliexpress.com.example',
      'aliexpress.com',
      'a@aliexpress.co',
      '',
    ];
    expect(right.filter(isSiteSender)).toEqual(right);
    expect(wrong.filter(isSiteSender)).toEqual([]);
  });
});

describe('A mailbox file', () => {
  const box = mbox(
    mail('Order 8099000000000017: order shipped'),
    mail('Lunch?', 'From here on it is another line\r\n>From quoted', { from: 'ben@example.org' }),
    mail('Order 8099000000000017', 'later', { date: 'Tue, 15 Sep 2026 08:30:00 +0200' }),
    mail('Winter sale', 'x', { from: 'ae-1@info.aliexpress.com' }),
    mail('Pedido 8099000000000025: pedido enviado', 'x', { date: 'Wed, 16 Sep 2026 08:30:00 +0200' }),
  );

  it('gives one line for each order, and counts what was passed over', async () => {
    const { mails, ...counts } = await read(box);
    expect(mails.map(({ order, state }) => `${order} ${state}`)).toEqual([
      '8099000000000025 shipped',
      '8099000000000017 shipped',
    ]);
    expect(counts).toEqual({ read: 5, others: 1, withoutOrder: 1, unreadable: 0 });
  });

  it('reads the same however the file is cut into pieces, and with either kind of line end', async () => {
    const whole = await read(box);
    for (const size of [1, 7, 100]) expect(await read(box, size), String(size)).toEqual(whole);
    expect(await read(box.replaceAll('\r\n', '\n'))).toEqual(whole);
  });

  it('reads what an independent reader reads', async () => {
    const one = mail('=?utf-8?Q?Pedido_8099000000000017:_pedido_enviado?=', 'á');
    const theirs = await simpleParser(one);
    const [ours] = (await read(one)).mails;
    expect(ours?.subject).toBe(theirs.subject);
    expect(ours?.at).toBe(theirs.date?.toISOString());
    expect(ours?.sender).toBe(theirs.from?.value[0]?.address);
  });

  it('passes over a mail that is too long, and goes on', async () => {
    const long = mail(
      'Order 8099000000000017',
      'x'
        .repeat(76)
        .concat('\r\n')
        .repeat(mailLimit / 76),
    );
    const { mails, unreadable } = await read(mbox(long, mail('Order 8099000000000025')));
    expect(mails.map(({ order }) => order)).toEqual(['8099000000000025']);
    expect(unreadable).toBe(1);
  });
});

describe('A hostile file', () => {
  it('never breaks the reading, and gives nothing but numbers of orders', async () => {
    const part = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.constantFrom(
        '\r\n',
        '\n\n',
        'From ',
        'From: a@aliexpress.com\r\n',
        'Subject: Order 8099000000000017\r\n',
        'Content-Type: multipart/mixed; boundary="b"\r\n\r\n',
        '--b\r\n',
        '--b--',
        '=?utf-8?B?####?=',
        'Content-Transfer-Encoding: base64\r\n',
        '\0',
        '<script>orderId=1</script>',
        '?orderId=9999999999',
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 30 }), async (parts) => {
        const { mails, read: count, others, withoutOrder, unreadable } = await read(parts.join(''));
        for (const { order, at, state, subject } of mails) {
          expect(order).toMatch(/^\d{10,20}$/);
          expect(at === '' || new Date(at).toISOString() === at).toBe(true);
          expect(state.length + subject.length).toBeLessThan(400);
        }
        expect(others + withoutOrder + unreadable).toBeLessThanOrEqual(count);
      }),
      { numRuns: 60 },
    );
  });

  it('any bytes are read to their end', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 2000 }),
        fc.integer({ min: 1, max: 50 }),
        async (raw, size) => {
          const head = bytes('From: a@aliexpress.com\r\n');
          const all = new Uint8Array([...head, ...raw]);
          expect((await read(all, size)).read).toBeGreaterThan(0);
        },
      ),
    );
  });

  it('parts in parts, without end, are given up', async () => {
    const deep = Array.from(
      { length: 2000 },
      (_, at) => `Content-Type: multipart/mixed; boundary="b${at}"\r\n\r\n--b${at}\r\n`,
    );
    const { mails, read: count } = await read(
      `From: a@aliexpress.com\r\n${deep.join('')}Order 8099000000000017`,
    );
    expect(mails).toEqual([]);
    expect(count).toBe(1);
  });
});
