/** Prints one part of the page: what the style of `[data-printing=<what>]` does not keep steps back for the moment. */
export const printPart = (what: string, selector: string): void => {
  const part = document.querySelector(selector);
  const { dataset } = document.documentElement;
  dataset.printing = what;
  part?.classList.add('printing');
  print();
  part?.classList.remove('printing');
  delete dataset.printing;
};
