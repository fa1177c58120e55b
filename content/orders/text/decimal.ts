const parts = (amount: string) => {
  const [whole = '0', decimals = ''] = amount.replace('-', '').split('.');
  return { digits: BigInt(whole + decimals) * (amount.startsWith('-') ? -1n : 1n), places: decimals.length };
};

/** The exact sum of decimal texts ("0.10" and "0.20" is "0.30"); '' counts as nothing. */
export const sumOf = (amounts: readonly string[]): string => {
  const all = amounts.filter((amount) => amount !== '').map(parts);
  const places = Math.max(0, ...all.map((one) => one.places));
  const sum = all.reduce((sum, one) => sum + one.digits * 10n ** BigInt(places - one.places), 0n);
  const digits = String(sum < 0n ? -sum : sum).padStart(places + 1, '0');
  const cut = digits.length - places;
  return `${sum < 0n ? '-' : ''}${digits.slice(0, cut)}${places > 0 ? `.${digits.slice(cut)}` : ''}`;
};
