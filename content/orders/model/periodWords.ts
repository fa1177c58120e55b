/**
 * What months and years are called in the site’s languages beside one, two, five and more of them (CLDR 48, long unit
 * names). Kept as words: asking Intl for them costs a page 30 to 60 ms.
 */
export const periodWords: Readonly<Record<string, Readonly<Record<'month' | 'year', readonly string[]>>>> = {
  en: { month: ['month', 'months'], year: ['year', 'years'] },
  pt: { month: ['mês', 'meses'], year: ['ano', 'anos'] },
  es: { month: ['mes', 'meses'], year: ['año', 'años'] },
  fr: { month: ['mois'], year: ['an', 'ans'] },
  de: { month: ['monat', 'monate'], year: ['jahr', 'jahre'] },
  it: { month: ['mese', 'mesi'], year: ['anno', 'anni'] },
  nl: { month: ['maand', 'maanden'], year: ['jaar'] },
  tr: { month: ['ay'], year: ['yıl'] },
  ja: { month: ['か月'], year: ['年'] },
  ko: { month: ['개월'], year: ['년'] },
  th: { month: ['เดือน'], year: ['ปี'] },
  vi: { month: ['tháng'], year: ['năm'] },
  ar: {
    month: ['شهر', 'شهران', 'شهرين', 'أشهر', 'شهرًا'],
    year: ['سنة', 'سنتان', 'سنتين', 'سنوات', 'عام', 'عامين', 'أعوام'],
  },
  he: { month: ['חודש', 'חודשיים', 'חודשים'], year: ['שנה', 'שנתיים', 'שנים'] },
  pl: { month: ['miesiąc', 'miesiące', 'miesięcy'], year: ['rok', 'lata', 'lat'] },
  ru: { month: ['месяц', 'месяца', 'месяцев'], year: ['год', 'года', 'лет'] },
  id: { month: ['bulan'], year: ['tahun'] },
};

/** Words that say two of it by themselves, without a figure. */
export const duals: readonly string[] = ['شهران', 'شهرين', 'سنتان', 'سنتين', 'عامين', 'חודשיים', 'שנתיים'];
