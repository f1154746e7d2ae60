import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../../src/core/random';
import { decodeText } from '../../../../src/session/data/own/decodeText';

const bytes = (...values: readonly (number | string)[]) =>
  Uint8Array.from(values.flatMap((value) => (typeof value === 'string' ? [...Buffer.from(value, 'latin1')] : [value])));
const hex = (text: string) => Uint8Array.from(Buffer.from(text.replaceAll(' ', ''), 'hex'));

describe('the text of a table', () => {
  it('is Unicode, with a mark in front or without', () => {
    const read = (from: Uint8Array<ArrayBuffer>) => decodeText(from);
    expect(read(bytes(0xef, 0xbb, 0xbf, 'a'))).toEqual({ text: 'a', encoding: 'utf-8', guessed: false });
    expect(read(bytes(0xff, 0xfe, 'a', 0)).text).toBe('a');
    expect(read(bytes(0xfe, 0xff, 0, 'a')).text).toBe('a');
    const text = 'x,类别\n1,猫\n2,狗\n';
    const little = Uint8Array.from(Buffer.from(text, 'utf16le'));
    expect(read(little)).toEqual({ text, encoding: 'utf-16le', guessed: false });
    expect(read(Uint8Array.from(Buffer.from(little).swap16())).text).toBe(text);
  });

  /** Words of a table as the encoding writes them. */
  const LEGACY: readonly (readonly [string, string, Uint8Array<ArrayBuffer>])[] = [
    ['gb18030', '长,类别\n1,苹果', hex('b3a42cc0e0b1f00a312cc6bbb9fb')],
    ['big5', '類別\n1,蘋果,香蕉', hex('c3fea74f0a312cc4abaa472cadbbbfbc')],
    ['shift_jis', '長さ,ラベル\n1,りんご', hex('92b782b32c83898378838b0a312c82e882f182b2')],
    ['euc-jp', '長さ,ラベル\n1,りんご', hex('c4b9a4b52ca5e9a5d9a5eb0a312ca4eaa4f3a4b4')],
    ['euc-kr', '사과,바나나,고양이', hex('bbe7b0fa2cb9d9b3aab3aa2cb0edbee7c0cc')],
    ['windows-1252', 'Größe,Äpfel,Café', hex('4772f6df652cc47066656c2c436166e9')],
    ['windows-1250', 'Żółw,gęś', hex('aff3b3772c67ea9c')],
    ['windows-1250', 'délka,šířka,třída\nkočka', hex('64e96c6b612c9aedf86b612c74f8ed64610a6b6fe86b61')],
    ['windows-1251', 'класс,яблоко', hex('eaebe0f1f12cffe1ebeeeaee')],
    ['koi8-r', 'класс,яблоко', hex('cbccc1d3d32cd1c2cccfcbcf')],
    ['windows-1253', 'μήλο,τάξη', hex('ecdeebef2cf4dceee7')],
    ['macintosh', 'Größe,Äpfel', hex('47729aa7652c807066656c')],
  ];

  it.each(LEGACY)('is guessed to be %s', (encoding, text, saved) => {
    expect(decodeText(saved)).toEqual({ text, encoding, guessed: true });
  });

  it('of the example in GBK is read', () => {
    const saved = Uint8Array.from(readFileSync('test/fixtures/tables/gbk.csv'));
    expect(decodeText(saved)).toMatchObject({ encoding: 'gb18030', guessed: true });
    expect(decodeText(saved).text).toMatch(/^长,宽,类别\r\n0.134,0.847,苹果/);
  });

  it('is read as asked for, or refused', () => {
    expect(decodeText(bytes(0xe9, ' '), 'windows-1250').text).toBe('é ');
    expect(() => decodeText(bytes(0xff, 0xff), 'shift_jis')).toThrow('csv-encoding');
  });

  it('is not seen in the bytes of something else', () => {
    const random = createRandom(1);
    const noise = Uint8Array.from({ length: 200 }, () => 0x80 + random.integer(0x80));
    for (const other of [bytes(97, 0, 98), noise, bytes('PK', 3, 4)]) {
      expect(() => decodeText(other)).toThrow('csv-encoding');
    }
  });
});
