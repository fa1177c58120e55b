import { beforeEach, describe, expect, it } from 'vitest';
import { readAddresses } from '@/entrypoints/contentScript/saving/readAddresses';

const show = (markup: string) => {
  const range = document.createRange();
  document.body.replaceChildren(range.createContextualFragment(markup));
};

beforeEach(() => document.body.replaceChildren());

describe('Saving addresses', () => {
  it('takes each address as the lines it is printed in, without its buttons', () => {
    show(`<div id="address-main">
      <div class="address-item"><p>Sample Person<br>1 Example Street<br>00000 Example Town</p><button>Edit</button></div>
      <div class="address-item"><p>Sample Person</p><p>2 Example Street</p><a href="#">Set as default</a></div>
    </div>`);
    expect(readAddresses(document)).toEqual([
      'Sample Person\n1 Example Street\n00000 Example Town',
      'Sample Person\n2 Example Street',
    ]);
  });

  it('reads no field, not even one that stands inside an address', () => {
    show(
      '<div class="address-item"><p>1 Example Street, Town</p><input value="secret"><textarea>more</textarea></div>',
    );
    const input = document.querySelector('input') as HTMLInputElement;
    Object.defineProperty(input, 'value', {
      get: () => {
        throw new Error('a field was read');
      },
    });
    expect(readAddresses(document)).toEqual(['1 Example Street, Town']);
  });

  it('finds them under class names that end in a hash, each once', () => {
    show(`<div class="list--addressItem--1Ab2"><div class="list--addressItemInner--3Cd">7 Example Road, Town</div></div>
      <div class="list--addressItem--1Ab2"><div class="list--addressItemInner--3Cd">7 Example Road, Town</div></div>`);
    expect(readAddresses(document)).toEqual(['7 Example Road, Town']);
  });

  it('takes nothing where no block is surely an address', () => {
    show('<main><p>Sample Person</p><p>1 Example Street</p></main>');
    expect(readAddresses(document)).toEqual([]);
  });
});

it('the parts of an address that are called after it are no addresses of their own', () => {
  const page = new DOMParser().parseFromString(
    `<div class="address--address-item--1a">
      <div class="address--address-item-name--2b">Comprador Inventado</div>
      <div class="address--address-item-detail--3c">Rua Inventada 1, sala 2</div>
      <div class="address-item--phone--4d">+55 11 90000-0000</div>
    </div>`,
    'text/html',
  );
  expect(readAddresses(page)).toEqual(['Comprador Inventado\nRua Inventada 1, sala 2\n+55 11 90000-0000']);
});
