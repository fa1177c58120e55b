const pad = (number: number) => String(number).padStart(2, '0');

/**
 * Year, month and day as `YYYY-MM-DD`, or undefined when there is no such day. The site sells since 2010, so other
 * centuries are no order days; years around 2569 are Buddhist ones (Thai pages), 543 ahead.
 */
export const calendarDay = (year: number, month: number, day: number): string | undefined => {
  const common = year > 2500 && year < 2650 ? year - 543 : year;
  if (common < 2000 || common > 2099 || month < 1 || month > 12 || day < 1) return undefined;
  const real = new Date(Date.UTC(common, month - 1, day));
  return real.getUTCDate() === day ? `${common}-${pad(month)}-${pad(day)}` : undefined;
};
