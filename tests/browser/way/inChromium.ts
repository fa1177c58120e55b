import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { axe, axeInCards } from '../axe';
import { built } from '../built';
import { cards, clickInCards, untilPressable } from '../cards';
import { launchChromium } from '../chromium';
import { placeInRoot } from '../inRoot';
import { isolated } from '../isolated';
import { until } from '../until';
import type { Browser } from './browser';
import { pressOn } from './pressOn';
import { type Room, roomOf } from './room';

const roomIn = (page: Page): Room =>
  roomOf({
    evaluate: (expression) => page.evaluate(expression),
    faults: () => axe(page),
    close: () => page.close(),
  });

export const inChromium = async (port: number): Promise<Browser> => {
  const chromium = await launchChromium({ port, extension: built('chrome-mv3') });
  const { context } = chromium;
  return {
    close: chromium.close,
    room: async (file) => roomIn(await chromium.openExtensionPage(file)),
    opened: async (address) => {
      const page = await until(
        () => context.pages().find((one) => address.test(one.url())),
        `a page at ${address}`,
      );
      await page.waitForLoadState();
      await page.bringToFront();
      return roomIn(page);
    },
    site: async (address) => {
      const page = await chromium.open(address);
      const reads = async (text: string) => {
        await until(async () => (await cards(page)).includes(text), `“${text}” in the panel`, 20_000);
      };
      return {
        press: (name) => pressOn(page, name),
        panelReads: reads,
        pressInPanel: async (name, text) => {
          await untilPressable(page);
          await clickInCards(page, name);
          await reads(text);
        },
        panelPlace: () => isolated(page, `(${placeInRoot})(leavewellRoot)`),
        takePicture: async () => {
          const popup = await chromium.openPopup(page);
          await popup.click('.pictureButton button');
        },
        faults: () => axeInCards(page),
      };
    },
    file: async (ending, press) => {
      const coming = Promise.any(
        context.pages().map((page) => page.waitForEvent('download', { timeout: 20_000 })),
      );
      await press();
      const file = await coming;
      if (!file.suggestedFilename().endsWith(ending)) throw new Error(file.suggestedFilename());
      return readFileSync(await file.path());
    },
  };
};
