import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { built } from '../built';
import { type ExtensionPage, launchFirefox } from '../firefox';
import { callInCardsIn, cardsIn, pressInCardsIn } from '../firefoxCards';
import { placeInRoot } from '../inRoot';
import { until } from '../until';
import type { Browser } from './browser';
import { pressOn } from './pressOn';
import { type Room, roomOf } from './room';

const none = async () => [];
const roomIn = ({ evaluate, close }: ExtensionPage): Room => roomOf({ evaluate, close, faults: none });

export const inFirefox = async (port: number): Promise<Browser> => {
  const downloads = mkdtempSync(path.join(tmpdir(), 'leavewell-downloads-'));
  const prefs = { 'browser.download.folderList': 2, 'browser.download.dir': downloads };
  const firefox = await launchFirefox({ port, extension: built('firefox-mv3'), prefs });
  return {
    close: async () => {
      await firefox.close();
      rmSync(downloads, { recursive: true, force: true });
    },
    room: async (file) => roomIn(await firefox.openExtensionPage(file)),
    opened: async (address) => roomIn(await firefox.openedExtensionPage(address)),
    site: async (address) => {
      const page = await firefox.open(address);
      return {
        press: (name) => pressOn({ evaluate: (expression) => page.evaluate(expression) }, name),
        panelReads: async (text) => {
          const reads = async () => (await cardsIn(firefox, address)).includes(text);
          await until(reads, `“${text}” in the panel`, 20_000);
        },
        pressInPanel: async (name, text) => {
          await pressInCardsIn(firefox, address, name, text);
        },
        panelPlace: () =>
          until(
            () =>
              callInCardsIn<{ x: number; y: number; width: number }>(firefox, address, String(placeInRoot)),
            'the panel',
          ),
        takePicture: async () => {
          await page.bringToFront();
          await firefox.openPopup();
          await firefox.pressInPopup('.pictureButton button');
        },
        faults: none,
      };
    },
    file: async (ending, press) => {
      const before = new Set(readdirSync(downloads));
      await press();
      const isNew = (name: string) => name.endsWith(ending) && !before.has(name);
      // An empty file stands in its place until it is whole.
      const isWhole = (name: string) => statSync(path.join(downloads, name)).size > 0;
      const found = () => readdirSync(downloads).find((name) => isNew(name) && isWhole(name));
      return readFileSync(path.join(downloads, await until(found, `a file ${ending}`, 20_000)));
    },
  };
};
