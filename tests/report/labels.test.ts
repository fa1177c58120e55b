import { describe, expect, it } from 'vitest';
import { labelsIn } from '@/content/report/labels';

const labels = (html: string) => {
  const body = `<div id="root"><section><div>${html}</div></section></div>`;
  return labelsIn('orderDetail', new DOMParser().parseFromString(body, 'text/html')).map(({ text }) => text);
};
const own = '<button>Cancel</button>';

describe('A label is left out, and others stay', () => {
  it.each([
    ['a greeting', '<button>Welcome back</button><button>Hola Rosalba</button>'],
    ['a picture in it', '<p><button><img src="a.jpg">Rosalba</button></p>'],
    ['a link to a shop in it', '<p><button><a href="/store/1">Vega</a></button></p>'],
    [
      'a heading not far from a picture',
      '<div><p><i><img src="a.jpg"></i></p><p><b></b><h2>Rosalba</h2></p></div>',
    ],
    ['a heading not far from a price', '<div><p>US $3</p><p><i><h3>Reading lamp</h3></i></p></div>'],
    ['a heading in a list', '<ul><li><h3>Rosalba</h3></li></ul>'],
    ['a heading with a name in the genitive', '<p><i><h2>Rosalba’s lists</h2></i></p>'],
    ['what only plays a button beside a number', '<p><i>12345678</i></p><p role="button">Rosalba Quint</p>'],
    ['a state of which only the class tells, with a name', '<p class="x-status">Delivered to Rosalba</p>'],
    ['a text in several pieces', '<button>Send to <b>Rosalba</b></button>'],
    ['a list of words', '<button>Quint, Larkspur Lane</button>'],
    ['a half-hidden name', '<button>R***a</button>'],
    ['a sentence', '<button>We will send it to the place you named</button>'],
    ['a text of people’s own direction', '<p><bdi><button>Rosalba</button></bdi></p>'],
    ['a chat', '<div class="im-message"><button>Rosalba</button></div>'],
  ])('%s', (_, html) => {
    expect(labels(`<div>${html}</div><section>${own}</section>`)).toEqual(['Cancel']);
  });

  it('where a part that the site repeats says something else each time', () => {
    const line = (text: string) => `<p class="a"><i class="b"><button class="c">${text}</button></i></p>`;
    expect(labels(`<div>${line('Rosalba')}${line('Quint')}</div>${own}`)).toEqual(['Cancel']);
    expect(labels(`<div>${line('Pay now')}${line('Pay now')}</div>${own}`)).toEqual(['Pay now', 'Cancel']);
  });

  it('where it has a word of a name that stands elsewhere', () => {
    expect(
      labels(
        `<p class="nick">ROSALBA</p><div><button>Lists of Rosalba</button></div><section>${own}</section>`,
      ),
    ).toEqual(['Cancel']);
  });
});

describe('A label is kept', () => {
  it.each([
    ['a tab with its figure', '<i role="tab">Do zapłaty (٣)</i>', 'Do zapłaty'],
    ['a tab whose figure has an element of its own', '<i role="tab">To pay <b>(12)</b></i>', 'To pay'],
    ['one word of a language without spaces', '<button>取消</button>', '取消'],
    ['a slash in it', '<button><span>Returns/refunds</span></button>', 'Returns/refunds'],
    ['a state of which only the class tells', '<p class="x-status">Wird versandt</p>', 'Wird versandt'],
  ])('%s', (_, html, text) => {
    expect(labels(`<div>${html}</div>`)).toEqual([text]);
  });
});
