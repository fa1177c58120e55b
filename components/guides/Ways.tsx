import { type BrowserId, browsers, type Way } from '@/content/guides/guide';
import { Disclosure } from '../Disclosure';
import { useT } from '../useT';

interface Props {
  way: Way;
  /** The browser to show first; all are shown where it is not known. */
  browser: BrowserId | undefined;
}

/** How to do it, one press away: in the browser at hand, and below it in the others. */
export const Ways = ({ way, browser }: Props) => {
  const t = useT();
  const list = (some: readonly BrowserId[]) => (
    <dl class="browserWays">
      {some.map((one) => (
        <div key={one}>
          <dt>{t.of(`guides.browsers.${one}`)}</dt>
          <dd>{t.of(`guides.ways.${way}.${one}`)}</dd>
        </div>
      ))}
    </dl>
  );
  if (!browser) return list(browsers);
  return (
    <Disclosure title={t('guides.how', { browser: t.of(`guides.browsers.${browser}`) })}>
      <p>{t.of(`guides.ways.${way}.${browser}`)}</p>
      <Disclosure title={t('guides.otherBrowsers')}>
        {list(browsers.filter((one) => one !== browser))}
      </Disclosure>
    </Disclosure>
  );
};
