/** Made-up people and what is theirs. None of it may ever stand in a report. */
interface Person {
  language: string;
  name: string;
  nick: string;
  street: string;
  town: string;
  mail: string;
  phone: string;
  shop: string;
  item: string;
  price: string;
  greeting: string;
  /** The page's own words, of which each has to come through. */
  own: { heading: string; tab: string; button: string; state: string };
}

export const people: Person[] = [
  {
    language: 'en',
    name: 'Mirabel Thornquist',
    nick: 'thornmira',
    street: 'Larkspur Lane',
    town: 'Wexbury',
    mail: 'mirabel@mail.example',
    phone: '+44 7700 900123',
    shop: 'Vega Lamp Store',
    item: 'Walnut reading lamp',
    price: 'US $23.50',
    greeting: 'Hi Mirabel',
    own: { heading: 'Orders', tab: 'To pay', button: 'Confirm received', state: 'Awaiting delivery' },
  },
  {
    language: 'pl',
    name: 'Żaneta Brzęczyńska',
    nick: 'zanetka',
    street: 'Wrzosowa',
    town: 'Zielonka',
    mail: 'zaneta@poczta.example',
    phone: '+48 512 000 123',
    shop: 'Sklep Vega',
    item: 'Lampka do czytania',
    price: '99,50 zł',
    greeting: 'Cześć Żaneta',
    own: { heading: 'Zamówienia', tab: 'Do zapłaty', button: 'Potwierdź odbiór', state: 'W drodze' },
  },
  {
    language: 'ar',
    name: 'ليلى المنصوري',
    nick: 'laylam',
    street: 'شارع الياسمين',
    town: 'الزهراء',
    mail: 'layla@barid.example',
    phone: '٠٥٠١٢٣٤٥٦٧',
    shop: 'متجر فيغا',
    item: 'مصباح قراءة',
    price: '٩٩٫٥٠ ر.س',
    greeting: 'مرحبًا ليلى',
    own: { heading: 'الطلبات', tab: 'بانتظار الدفع', button: 'تأكيد الاستلام', state: 'قيد الشحن' },
  },
  {
    language: 'ja',
    name: '高橋さくら',
    nick: 'sakurat',
    street: '緑町',
    town: '青葉市',
    mail: 'sakura@mail.example',
    phone: '090-0000-0123',
    shop: 'ベガ商店',
    item: '読書ランプ',
    price: '¥2,350',
    greeting: 'こんにちは さくらさん',
    own: { heading: '注文', tab: '支払い待ち', button: '受け取りを確認', state: '配送中' },
  },
];

export const numbers = ['8200000000000101', '1234 5678', '12', '٠٥٠'];

/** All that is a person's, as single texts and each word of them that could tell. */
export const secretsOf = (one: Person): string[] => [
  ...[one.name, ...one.name.split(' '), one.nick, one.street, one.town, one.mail, one.phone, one.shop],
  ...[one.item, one.price, one.greeting, ...numbers],
];

/** A card of an order as the site prints it today: shop and item lead to their own pages. */
const card = (one: Person, number: string, { shop, item }: { shop: string; item: string }) => `
<div class="order-item">
  <div class="order-item-header"><span class="order-item-header-status-text">${one.own.state}</span>
    <div>${number}</div><h3><a href="/store/912345">${shop}</a></h3></div>
  <div class="c1"><a href="/item/100500.html"><img alt="${item}" src="x.jpg"></a><h3>${item}</h3>
    <span class="c2">${one.price}</span></div>
  <div class="c3"><button class="comet-btn">${one.own.button}</button></div>
</div>`;

/** The same under names nobody knows: only what stands around it tells. */
const strangeCard = (one: Person, number: string, item: string) => `
<section class="x9"><div class="x1"><h2 class="x2">${item}</h2><p>${number}</p></div>
  <div class="x3"><div role="button" class="x4">${one.name}</div><button class="x5">${item}</button></div></section>`;

/** A page of orders, with what is a person's in every place we could think of. */
export const stuffed = (one: Person): string => `<!doctype html>
<html lang="${one.language}"><head><title>${one.name}</title></head><body class="lang-${one.language}">
<header><h1>${one.name}</h1><button>${one.greeting}</button><div role="tab">${one.shop}</div></header>
<div class="pc-top"><div class="user-box"><img class="avatar" src="y.jpg"><button>${one.name}</button></div>
  <span class="nick-name">${one.nick}</span><h2>${one.greeting}</h2><button>${one.nick}</button></div>
<div id="root">
  <h1>${one.own.heading}</h1>
  <div><h2 contenteditable="true">${one.nick}</h2></div>
  <div class="comet-tabs-nav"><div class="comet-tabs-nav-item">${one.own.tab} (12)</div>
    <div class="comet-tabs-nav-item"><b>${one.name}</b></div><div role="tab" aria-label="${one.name}">${one.phone}</div></div>
  <div class="side"><h2>${one.own.heading} <b>${one.name}</b></h2><button>${one.mail}</button>
    <button title="${one.name}">${one.street} 12</button><button>${one.price}</button></div>
  <div class="face"><img src="z.jpg"><h2>${one.town}</h2><button>${one.town}</button></div>
  <form><label>${one.name}<input value="${one.name}" placeholder="${one.mail}"></label>
    <select><option>${one.town}</option></select><textarea>${one.street}</textarea></form>
  <div class="shipping-address"><h3>${one.name}</h3><button>${one.street}</button><div class="status">${one.town}</div></div>
  <div class="status">${one.name} ${one.street} ${one.town}</div>
  <ul><li><h3>${one.name}</h3><p>${one.town}</p></li><li><h3>${one.street}</h3></li></ul>
  <div class="order-list">
    ${card(one, '8200000000000101', { shop: one.shop, item: one.item })}
    ${card(one, '8200000000000102', { shop: `${one.shop} 2`, item: one.name })}
  </div>
  <div class="x0">${strangeCard(one, '8200000000000101', one.item)}${strangeCard(one, '8200000000000102', one.shop)}</div>
  <a class="go-button" href="/store/912345">${one.shop}</a>
  <a class="go-button" href="mailto:${one.mail}">${one.name}</a>
</div>
<footer><button>${one.name}</button></footer></body></html>`;
