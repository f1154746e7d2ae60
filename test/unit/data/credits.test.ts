import { describe, expect, it } from 'vitest';
import { CREDITS } from '../../../src/data/credits';
import { DATA_SETS } from '../../../src/data/dataSet';

describe('credits', () => {
  it.each(DATA_SETS.filter((dataset) => dataset !== 'own'))(
    '%s names its holders, and a licence that can be looked up',
    (dataset) => {
      const { name, holders, licence, licenceUrl } = CREDITS[dataset];
      expect(name).not.toBe('');
      expect(holders.length).toBeGreaterThan(0);
      expect(licence).toMatch(/^[A-Z][A-Za-z0-9.-]+$/);
      expect(new URL(licenceUrl).protocol).toBe('https:');
    },
  );

  it('MNIST is LeCun and Cortes, under CC BY-SA 3.0', () => {
    expect(CREDITS.digits.holders).toEqual(['Yann LeCun', 'Corinna Cortes']);
    expect(CREDITS.digits.licence).toBe('CC-BY-SA-3.0');
    expect(CREDITS.digits.sourceUrl).not.toBeNull();
  });
});
