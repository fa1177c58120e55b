/**
 * The order list at work, in the page: ten orders a load, tabs, time filter, and what may go wrong part-way.
 * @param {{ html: string, months: number, tabs: string[] }[]} orders
 * @param {{ active: string, chosen: string[], wait: number, firstWait: number }} options milliseconds that each load takes, and the first one
 */
export function runOrderList(orders, options) {
  const find = (/** @type {string} */ selector) =>
    /** @type {HTMLElement} */ (document.querySelector(`#root ${selector}`));
  const list = find('.comet-checkbox-group');
  const more = find('.order-more');
  const time = /** @type {HTMLSelectElement} */ (find('[data-practice-time]'));
  const has = (/** @type {string} */ choice) => options.chosen.includes(choice);
  const fragment = (/** @type {string} */ html) => document.createRange().createContextualFragment(html);
  let tab = options.active;
  let loads = 0;
  let turn = 0;

  const wanted = () => {
    const months = Number(time.value) || Number.POSITIVE_INFINITY;
    return orders.filter((order) => order.tabs.includes(tab) && order.months < months);
  };

  /** A virtualised list: cards leave the document when they are out of sight, their room stays. */
  const watcher = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      const slot = /** @type {HTMLElement} */ (target);
      const order = orders[Number(slot.dataset.order)];
      if (isIntersecting && !slot.firstChild && order) slot.append(fragment(order.html));
      if (!isIntersecting && slot.firstChild) {
        slot.style.minHeight = `${slot.offsetHeight}px`;
        slot.replaceChildren();
      }
    }
  });

  const add = (/** @type {typeof orders} */ batch) => {
    for (const order of batch) {
      if (!has('virtual')) {
        list.append(fragment(order.html));
        continue;
      }
      const slot = document.createElement('div');
      slot.dataset.order = String(orders.indexOf(order));
      slot.style.minHeight = '190px';
      list.append(slot);
      watcher.observe(slot);
    }
  };

  const load = () => {
    const mine = ++turn;
    const first = turn === 1 ? options.firstWait : options.wait;
    more.remove();
    const sign = fragment('<div class="comet-loading-wrap" data-made-up>Loading</div>').firstElementChild;
    if (sign) list.after(sign);
    setTimeout(() => {
      sign?.remove();
      if (mine !== turn) return;
      const all = wanted();
      const again = has('repeatsPartWay') && loads >= 2;
      if (loads >= 2 && has('failsPartWay')) {
        list.append(fragment('<p data-made-up role="alert">Something went wrong. Try again.</p>'));
        list.after(more);
        return;
      }
      if (loads >= 2 && has('signedOutPartWay')) {
        location.href = 'https://www.aliexpress.com/p/ug-login-page/login.html?from=order';
        return;
      }
      add(again ? all.slice(0, 10) : all.slice(loads * 10, loads * 10 + 10));
      loads += 1;
      if (all.length === 0) list.append(fragment('<p data-made-up>No orders yet</p>'));
      if (again || all.length > loads * 10) list.after(more);
      if (loads === 3 && has('botCheckPartWay')) document.dispatchEvent(new Event('practice-check'));
    }, first);
  };

  const restart = () => {
    loads = 0;
    watcher.disconnect();
    list.replaceChildren();
    load();
  };

  for (const one of document.querySelectorAll('[data-practice-tab]')) {
    const open = () => {
      for (const other of document.querySelectorAll('[data-practice-tab]')) {
        other.classList.toggle('comet-tabs-nav-item-active', other === one);
        other.setAttribute('aria-selected', String(other === one));
      }
      tab = String(/** @type {HTMLElement} */ (one).dataset.practiceTab);
      restart();
    };
    one.addEventListener('click', open);
    one.addEventListener('keydown', (event) => {
      if (/** @type {KeyboardEvent} */ (event).key === 'Enter') open();
    });
  }
  time.addEventListener('change', restart);
  more.addEventListener('click', (event) => {
    // A made-up label stands in a part of its own inside the button.
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    if (button && !document.querySelector('.baxia-dialog')) load();
  });
  load();
}
