import { browser } from 'wxt/browser';
import { dateOf } from '@/content/dateOf';
import type { Evaluation } from '@/content/evaluate';
import { withTickCache } from '@/content/pages/dom/tickCache';
import { makeReport } from '@/content/report/makeReport';
import type { PageReport } from '@/content/report/reportSchema';

/** What the page looks like to us now; undefined where it is none of ours, or shows a bot check, from which we stay away. */
export const reportNow = (evaluation: Evaluation | undefined): PageReport | undefined =>
  evaluation && !evaluation.botCheck
    ? withTickCache(() =>
        makeReport({
          document,
          url: new URL(window.location.href),
          evaluation,
          version: browser.runtime.getManifest().version,
          day: dateOf(Date.now()),
        }),
      )
    : undefined;
