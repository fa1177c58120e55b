import type { Picture } from '../casebook/records';
import { detectPage } from '../pages/detect';
import { fromBase64, toBase64 } from './base64';
import { plainAddress } from './plainAddress';
import { sha256 } from './sha256';

/** What is known of a picture when it is taken. Not kept yet: the person sees it first. */
export type TakenPicture = Omit<Picture, 'casebook' | 'id' | 'title' | 'bytes'> & { data: string };

const form = /^data:(image\/(?:png|jpeg));base64,([A-Za-z0-9+/=]+)$/;

/**
 * A picture of the visible part of a page, with all that makes it a proof.
 * @param dataUrl as the browser gives it: PNG or JPEG; throws on anything else
 * @param address where the page was; kept without what could name the person
 * @param now the moment it was taken (ms)
 * @param agent the browser as it names itself
 */
export const takenPicture = async (
  dataUrl: string,
  address: string,
  now: number,
  agent: string,
): Promise<TakenPicture> => {
  const [, mime, data = ''] = form.exec(dataUrl) ?? [];
  if (mime !== 'image/png' && mime !== 'image/jpeg') throw new TypeError('not a picture');
  return {
    at: new Date(now).toISOString(),
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    page: detectPage(address) ?? '',
    address: plainAddress(address),
    browser: agent.slice(0, 200),
    sha256: await sha256(fromBase64(data)),
    mime,
    data,
  };
};

/** The picture as a web page or a dialog shows it. */
export const pictureUrl = ({ mime, bytes }: Pick<Picture, 'mime' | 'bytes'>): string =>
  `data:${mime};base64,${toBase64(bytes)}`;

/** A picture the person keeps. */
export const keptPicture = (
  { data, ...taken }: TakenPicture,
  own: Pick<Picture, 'casebook' | 'id' | 'title'>,
): Picture => ({ ...taken, ...own, bytes: fromBase64(data) });
