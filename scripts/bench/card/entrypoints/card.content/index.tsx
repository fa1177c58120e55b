import { render } from 'preact';
import { createShadowRootUi, defineContentScript } from '#imports';
import { Card } from './Card';
import './card.css';

/** One card in a shadow root, as WXT's own example of such a script draws it. */
export default defineContentScript({
  matches: ['https://www.aliexpress.com/*'],
  cssInjectionMode: 'ui',
  main: async (context) => {
    const ui = await createShadowRootUi(context, {
      name: 'one-card',
      position: 'inline',
      anchor: 'body',
      onMount: (element) => {
        render(<Card />, element);
        return element;
      },
      onRemove: (element) => element && render(null, element),
    });
    ui.mount();
  },
});
