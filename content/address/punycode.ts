/** RFC 3492 with the figures of section 5. */
const base = 36;
const tMin = 1;
const tMax = 26;
const skew = 38;
const damp = 700;

const adapt = (delta: number, points: number, first: boolean): number => {
  let left = Math.floor(delta / (first ? damp : 2));
  left += Math.floor(left / points);
  let k = 0;
  for (; left > ((base - tMin) * tMax) >> 1; k += base) left = Math.floor(left / (base - tMin));
  return k + Math.floor(((base - tMin + 1) * left) / (left + skew));
};

const digit = (letter: string | undefined): number => {
  const value = Number.parseInt(letter ?? '', base);
  if (Number.isNaN(value)) return Number.NaN;
  return value < 10 ? value + 26 : value - 10;
};

const decode = (text: string): string => {
  const cut = text.lastIndexOf('-');
  const out = [...text.slice(0, Math.max(0, cut))].map((one) => one.codePointAt(0) ?? 0);
  let [n, i, bias] = [128, 0, 72];
  for (let at = cut + 1; at < text.length; i++) {
    const before = i;
    for (let [w, k] = [1, base]; ; k += base) {
      const d = digit(text[at++]);
      i += d * w;
      const t = Math.min(tMax, Math.max(tMin, k - bias));
      if (!(d >= t)) break;
      w *= base - t;
    }
    bias = adapt(i - before, out.length + 1, before === 0);
    n += Math.floor(i / (out.length + 1));
    i %= out.length + 1;
    out.splice(i, 0, n);
  }
  return String.fromCodePoint(...out);
};

/** A host as people see it: each `xn--` label in its own letters; a label that is no punycode stays as it is. */
export const visibleHost = (host: string): string =>
  host
    .split('.')
    .map((label) => {
      if (!label.startsWith('xn--')) return label;
      try {
        return decode(label.slice('xn--'.length));
      } catch {
        return label;
      }
    })
    .join('.');
