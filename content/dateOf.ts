const two = (n: number) => String(n).padStart(2, '0');

/** The calendar date of an instant (ms) in the person's own time zone, as `YYYY-MM-DD`. */
export const dateOf = (at: number): string => {
  const date = new Date(at);
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
};
