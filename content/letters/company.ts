import type { Region } from '../deadlines/regions';

/** Somebody the policy names, as printed there. Never translated. */
export interface Named {
  name: string;
  register?: string;
  address?: string;
  mail?: string;
}

/** Source of all names: AliExpress.com Privacy Policy, effective 2026-07-30, sections J and P (guide C7). */
const singapore: Named = {
  name: 'Alibaba.com Singapore E-Commerce Private Limited',
  register: 'Reg. No. 200720572D',
  address: '51 Bras Basah Road, #01-21 Lazada One, Singapore 189554',
};
const usBuyers: Named = { name: 'AliExpress E-Commerce One Pte. Ltd.' };
const korea: Named = {
  name: 'ALIEXPRESS KOREA HOLDING (SINGAPORE) PTE. LTD.',
  register: 'Reg. No. 202438961G',
};
/** Russia and ten of its neighbours; the policy of aliexpress.ru holds there (site facts 3.6). */
const cis: Named = { name: 'ALIEXPRESS CIS HOLDING PTE. LTD.', register: 'Reg. No. 201917627W' };
const china: Named = { name: 'Hangzhou Alibaba Advertising Co., Ltd.' };

const companies: Record<Region, Named | undefined> = {
  unknown: undefined,
  eea: singapore,
  uk: singapore,
  california: usBuyers,
  unitedStates: usBuyers,
  brazil: singapore,
  mexico: singapore,
  southKorea: korea,
  turkiye: singapore,
  cis,
  mainlandChina: china,
  elsewhere: singapore,
};

/** The representatives that the policy names. It names none for the EU or the UK, so none is named here. */
const representatives: Partial<Record<Region, Named>> = {
  southKorea: {
    name: 'AliExpress Korea Co., Ltd.',
    address: '29F Parnas Tower, 521 Teheran-ro, Gangnam-gu, Seoul',
    mail: 'korea_govreach@aliexpress.com',
  },
  turkiye: {
    name: 'KST DANIŞMANLIK HİZMETLERİ LİMİTED ŞİRKETİ',
    address: 'Reşitpaşa Mah. Eski Büyükdere Cad. No 26/147, Sarıyer, İstanbul',
    mail: 'info@ksthukuk.com',
  },
};

/** The mailbox of the Data Protection Officer, for every region. */
export const officerMail = 'DataProtection.AE@aliexpress.com';

/** The company that answers for a person's data; undefined while the region is not known. */
export const companyFor = (region: string): Named | undefined => companies[region as Region];
export const representativeFor = (region: string): Named | undefined => representatives[region as Region];
