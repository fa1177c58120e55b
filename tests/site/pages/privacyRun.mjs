/**
 * The Privacy Center at work, in the page. The deletion can be played to its end: nothing is sent anywhere.
 * @param {Record<string, { text: string, invented: boolean }>} words @param {string[]} chosen
 */
export function runPrivacyCenter(words, chosen) {
  const app = /** @type {HTMLElement} */ (document.querySelector('[data-practice-app]'));
  const has = (/** @type {string} */ choice) => chosen.includes(choice);
  /** @type {(tag: string, props: Record<string, unknown>, ...children: (Node | string)[]) => HTMLElement} */
  const make = (tag, props, ...children) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(props)) {
      if (typeof value === 'function') element.addEventListener(name, /** @type {EventListener} */ (value));
      else if (value !== false) element.setAttribute(name, String(value));
    }
    element.append(...children);
    return element;
  };
  const say = (/** @type {string} */ key) => {
    const { text, invented } = words[key] ?? { text: key, invented: true };
    return invented ? make('span', { 'data-made-up': '' }, text) : document.createTextNode(text);
  };
  const invented = (/** @type {string} */ text) => make('p', { 'data-made-up': '', class: 'muted' }, text);
  const button = (/** @type {string} */ key, /** @type {() => void} */ press, kind = 'primary') =>
    make('button', { type: 'button', class: `cosmos-btn ${kind}`, click: press }, say(key));
  const heading = (/** @type {string} */ key) => make('h1', {}, say(key));
  let view = make('div', {});
  const show = (/** @type {(Node | string)[]} */ ...parts) => view.replaceChildren(...parts);

  /** The steps of the deletion. Sources disagree on the order of the word and the code. */
  const order = has('wordLast')
    ? ['code', 'word', 'done']
    : has('lastBesideCode')
      ? ['word', 'code', 'done']
      : has('otherOrder')
        ? ['code', 'word', 'final', 'done']
        : ['word', 'code', 'final', 'done'];
  const after = (/** @type {string} */ step) => () => steps[String(order[order.indexOf(step) + 1])]?.();
  /** @type {Record<string, () => void>} */
  const steps = {
    word: () => {
      const field = make('input', { type: 'text', 'aria-label': 'Word', autocomplete: 'off' });
      const press = button('delete', after('word'), 'red');
      press.setAttribute('disabled', '');
      field.addEventListener('input', () => {
        const given = /** @type {HTMLInputElement} */ (field).value.trim().toLowerCase();
        press.toggleAttribute('disabled', given !== words.agree?.text);
      });
      const parts = [
        make('h2', {}, say('terms')),
        invented('These terms are made up. Deleting cannot be undone. Orders, coins and coupons are lost.'),
        make('p', {}, say('typeWord'), ' ', make('b', {}, say('agree'))),
        make('p', { class: 'buttons' }, field, press),
      ];
      show(
        heading('deletePage'),
        ...(has('oneDialog')
          ? [make('div', { class: 'comet-modal', role: 'dialog' }, make('div', {}, ...parts))]
          : parts),
      );
    },
    code: () => {
      const field = make('input', {
        type: 'text',
        inputmode: 'numeric',
        'aria-label': 'Code',
        autocomplete: 'one-time-code',
      });
      const verify = button('verify', has('lastBesideCode') ? () => undefined : after('code'));
      verify.setAttribute('disabled', '');
      const last = has('lastBesideCode') ? [button('deleteAccount', after('code'), 'red')] : [];
      const get = button('getCode', () => {
        verify.removeAttribute('disabled');
        note.replaceChildren('A made-up code was sent to s***@example.org: any digits will do.');
      });
      const note = invented('We need to know that it is you.');
      show(heading('deletePage'), note, make('p', { class: 'buttons' }, get, field, verify, ...last));
    },
    final: () =>
      show(
        heading('deletePage'),
        invented('This is the last step.'),
        button('deleteAccount', after('final'), 'red'),
      ),
    done: () => {
      show(heading('deletePage'), make('p', { role: 'status' }, say('done')));
      document.querySelector('.site-head div')?.remove();
    },
  };

  const refuse = () => {
    const dialog = make('div', { class: 'comet-modal', role: 'dialog', 'aria-modal': 'true' });
    dialog.append(
      make(
        'div',
        {},
        make('p', {}, say('refused')),
        button('ok', () => dialog.remove()),
      ),
    );
    document.body.append(dialog);
  };
  const begin = () => (has('refused') ? refuse() : steps[String(order[0])]?.());

  const option = () => {
    if (!has('unusual')) return button('deleteMy', begin, 'red');
    const inner = make('span', {}, make('i', {}), say('deleteMy'));
    return make(
      'table',
      {},
      make('tr', {}, make('td', { role: 'button', tabindex: 0, class: 'red lz_kw', click: begin }, inner)),
    );
  };

  const deletePage = () => {
    const place = make('div', { class: 'buttons' });
    show(
      heading('deletePage'),
      invented('This page is made up. What stands here on the real site is not known.'),
      place,
    );
    if (has('hidden')) place.append(invented('Your requests will be listed here.'));
    else if (has('inShadow')) place.attachShadow({ mode: 'open' }).append(option());
    else if (has('optionByStyle')) {
      place.append(option());
      place.style.display = 'none';
      setTimeout(() => place.style.removeProperty('display'), 4000);
    } else if (has('optionLate')) setTimeout(() => place.append(option()), 4000);
    else place.append(option(), ...(has('twice') ? [option()] : []));
  };
  const home = () =>
    show(
      heading('privacyCenter'),
      make(
        'ul',
        {},
        ...[
          ['#/request/download', 'download'],
          ['#/request/delete', 'deleteMy'],
          ['#/advertising', 'advertising'],
        ]
          .filter(([, key]) => key !== 'deleteMy' || !has('hidden'))
          .map(([hash, key]) => make('li', {}, make('a', { href: String(hash) }, say(String(key))))),
      ),
    );
  const download = () =>
    show(
      heading('download'),
      invented('Ask for a file with your orders. It comes as a spreadsheet.'),
      button('download', () =>
        show(heading('download'), invented('Asked for. The file would be here tomorrow.')),
      ),
    );

  const route = () => {
    view = make('div', {});
    app.replaceChildren(view);
    const [path = ''] = location.hash.slice(1).split('?');
    if (path.startsWith('/request/delete')) deletePage();
    else if (path.startsWith('/request/download')) download();
    else home();
    if (path.length > 1) view.append(make('p', {}, make('a', { href: '#/' }, say('privacyCenter'))));
  };
  addEventListener('hashchange', route);
  route();
}
