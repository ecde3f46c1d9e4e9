// Which pieces of Persian text are left-to-right, and which are left alone.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { toPersianDigits } from '../src/text/digits.ts';
import { isolateLatin } from '../src/view/isolate-latin.ts';

/** The text with isolates in ⟦ ⟧, each followed by its role. */
function shown(text: string): string {
  return isolateLatin(text)
    .map((piece) => (piece.type === 'isolate' ? `⟦${piece.value}⟧${piece.role}` : piece.value))
    .join('');
}

const CASES: readonly (readonly [text: string, expected: string])[] = [
  ['پروژه P-TR-012 در سال ۱۴۰۴', 'پروژه ⟦P-TR-012⟧code در سال ۱۴۰۴'],
  // The amount must not fuse with the code, nor two codes with the comma between them.
  ['P-TR-012 ۱۲۰ میلیون ریال', '⟦P-TR-012⟧code ۱۲۰ میلیون ریال'],
  ['P-TR-012 120 میلیون ریال', '⟦P-TR-012⟧code ۱۲۰ میلیون ریال'],
  ['پروژه P-TR-012، P-TR-013 و P-TR-014', 'پروژه ⟦P-TR-012⟧code، ⟦P-TR-013⟧code و ⟦P-TR-014⟧code'],
  ['کد 012-TR-P ثبت شد', 'کد ⟦012-TR-P⟧code ثبت شد'],
  ['استاندارد ISO 37120:2018 شهرها', 'استاندارد ⟦ISO 37120:2018⟧code شهرها'],
  ['استانداردهای ISO 9001، ISO 14001 و ISO/IEC 27001', 'استانداردهای ⟦ISO 9001⟧code، ⟦ISO 14001⟧code و ⟦ISO/IEC 27001⟧code'],
  ['سرعت ۵۰ km/h است', 'سرعت ۵۰ ⟦km/h⟧latin است'],
  ['نسخه C++ و C#', 'نسخه ⟦C++⟧latin و ⟦C#⟧latin'],
  ['سامانه (GIS) و GIS؛ ۱۲٪', 'سامانه (⟦GIS⟧latin) و ⟦GIS⟧latin؛ ۱۲٪'],
  ['سامانه GIS.', 'سامانه ⟦GIS⟧latin.'],
  ['ذرات PM2.5 و PM۲٫۵ در µg/m³', 'ذرات ⟦PM2.5⟧code و ⟦PM۲٫۵⟧code در ⟦µg/m³⟧latin'],
  ['اصول Open Data Charter را', 'اصول ⟦Open Data Charter⟧latin را'],
  ['نشانی https://arak.ir/plan?y=1404، و بعد', 'نشانی ⟦https://arak.ir/plan?y=1404⟧url، و بعد'],
  ['نشانی https://arak.ir/.', 'نشانی ⟦https://arak.ir/⟧url.'],
  ['رایانامه info@arak.ir یا Shoraarak.ir', 'رایانامه ⟦info@arak.ir⟧url یا ⟦Shoraarak.ir⟧url'],
  ['🌐 @arakshora6', '🌐 ⟦@arakshora6⟧url'],
  // Numbers, dates and ranges are Persian text: isolating them would lose the letter before them.
  ['تاریخ 1404/05/21 تا ۱۴۰۸/۱۲/۳۰', 'تاریخ ۱۴۰۴/۰۵/۲۱ تا ۱۴۰۸/۱۲/۳۰'],
  ['برنامهٔ ۱۴۰۴–۱۴۰۸ و رشد 12٪', 'برنامهٔ ۱۴۰۴–۱۴۰۸ و رشد ۱۲٪'],
  ['راهبردی_عملیاتی، می‌رود', 'راهبردی_عملیاتی، می‌رود'],
];
for (const [text, expected] of CASES) test(text, () => assert.equal(shown(text), expected));

test('nothing is lost, and no digit outside an isolate stays ASCII', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('ب', ' ', 'A', 'z', '1', '۲', '-', '.', '/', ':', '@', '،', '\u200c', '٪', '+') }),
      (text) => {
        const pieces = isolateLatin(text);
        assert.equal(toPersianDigits(pieces.map(({ value }) => value).join('')), toPersianDigits(text));
        for (const piece of pieces) {
          if (piece.type === 'text') assert.doesNotMatch(piece.value, /[0-9]/);
          else assert.match(piece.value, /[A-Za-z]/);
        }
      },
    ),
  );
});
