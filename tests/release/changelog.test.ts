import { describe, expect, it } from 'vitest';
import { checkVersion, closeUnreleased, isLater, notesOf } from '@/scripts/release/changelog.mjs';

const log = '# Changelog\n\n## Unreleased\n\n- Something new.\n\n## 0.1.0\n\nFirst version.\n';

describe('A version', () => {
  it.each([
    ['0.1.1', '0.1.0'],
    ['0.10.0', '0.9.9'],
    ['1.0.0', '0.99.99'],
  ])('%s comes after %s, and not the other way round', (next, last) => {
    expect(isLater(next, last)).toBe(true);
    expect(isLater(last, next)).toBe(false);
  });

  it.each([undefined, '', 'v1.2.3', '1.2', '1.2.3-beta', '1.2.03', '1.2.3.4', '1.2.100000', 'next'])(
    'is refused when stores would refuse its form: %s',
    (next) => {
      expect(() => checkVersion(next, '0.1.0')).toThrow('as three numbers');
    },
  );

  it.each(['0.1.0', '0.0.9'])('is refused when it does not come after the last: %s', (next) => {
    expect(() => checkVersion(next, '0.1.0')).toThrow('does not come after 0.1.0');
  });
});

describe('The change log', () => {
  it('puts what was noted under the version and its day, and leaves a place for the next notes', () => {
    expect(closeUnreleased(log, '0.2.0', '2027-01-31')).toBe(
      '# Changelog\n\n## Unreleased\n\n## 0.2.0 (2027-01-31)\n\n- Something new.\n\n## 0.1.0\n\nFirst version.\n',
    );
  });

  it.each([
    '# Changelog\n\n## 0.1.0\n\nFirst.\n',
    '# Changelog\n\n## Unreleased\n\n## 0.1.0\n\nFirst.\n',
    '# Changelog\n\n## Unreleased\n',
  ])('makes no version that changes nothing for people', (text) => {
    expect(() => closeUnreleased(text, '0.2.0', '2027-01-31')).toThrow('notes nothing');
  });

  it('gives the notes of one version alone', () => {
    const closed = closeUnreleased(log, '0.2.0', '2027-01-31');
    expect(notesOf(closed, '0.2.0')).toBe('- Something new.');
    expect(notesOf(closed, '0.1.0')).toBe('First version.');
    expect(() => notesOf(closed, '0.2')).toThrow('says nothing about 0.2');
  });
});
