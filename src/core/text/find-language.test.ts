import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it, test } from 'vitest';
import { inventHeadline, inventParagraph } from '../../bench/invented-prose.ts';
import { createRandom } from '../../bench/random.ts';
import { findLanguage } from './find-language.ts';

it.each([
  ['en', 'The ferry left the harbour at noon, and nobody on the quay could say why it had hurried.'],
  ['en', 'Señor Gómez and the Álvarez brothers met in São Tomé for talks on the price of coffee.'],
  ['en', 'De la Cruz, Le Clerc and Van der Berg were sworn in by the court on Monday.'],
  ['en', 'Ferry strike ends'],
  ['en', 'Lindqvist'],
  ['fr', 'Le bateau a quitté le port à midi et personne sur le quai ne savait pourquoi il était si pressé.'],
  ['de', 'Das Schiff verließ den Hafen am Mittag, und niemand wusste, warum es sich so beeilt hatte.'],
  ['es', 'El barco salió del puerto al mediodía y nadie en el muelle sabía por qué tenía tanta prisa.'],
  ['it', 'La nave ha lasciato il porto a mezzogiorno e nessuno sul molo sapeva perché avesse tanta fretta.'],
  ['pt', 'O navio deixou o porto ao meio-dia e ninguém no cais sabia por que tinha tanta pressa.'],
  ['nl', 'Het schip verliet de haven om twaalf uur en niemand op de kade wist waarom het zo een haast had.'],
  ['sv', 'Båten lämnade hamnen vid tolv och ingen på kajen visste varför den hade så bråttom, sade han.'],
  ['pl', 'Statek opuścił port w południe i nikt na nabrzeżu nie wiedział, dlaczego się tak spieszył.'],
  ['tr', 'Gemi öğlen limandan ayrıldı ve bu kadar acele etmesinin nedeni bir sır olarak kaldı.'],
  ['id', 'Kapal itu meninggalkan pelabuhan pada siang hari dan tidak ada yang tahu alasan mereka.'],
  ['ru', 'Корабль вышел из порта в полдень, и никто на причале не знал, почему он так спешил. Мы ждём.'],
  ['uk', 'Корабель вийшов із порту опівдні, і ніхто не знав, чому він так поспішав.'],
  ['bg', 'Корабът напусна пристанището по обяд и никой не знаеше защо бърза.'],
  ['ar', 'غادرت السفينة الميناء ظهرا ولم يعرف أحد سبب العجلة'],
  ['fa', 'کشتی ظهر بندر را ترک کرد و هیچ کس نمی‌دانست چرا'],
  ['zh', '渡轮中午离开港口,码头上没有人知道原因。'],
  ['ja', '船は正午に港を出た。理由は誰も知らない。'],
  ['ko', '배는 정오에 항구를 떠났고 아무도 이유를 몰랐다.'],
  ['el', 'Το πλοίο έφυγε από το λιμάνι το μεσημέρι.'],
  ['hi', 'जहाज दोपहर में बंदरगाह से निकला।'],
  ['und', ''],
  ['und', '12 34 —'],
])('%s: %s', (language, text) => {
  expect(findLanguage(text)).toBe(language);
});

test('invented English news of 20 words and more is English', () => {
  const random = createRandom(4);
  const wrong = Array.from({ length: 500 }, () => `${inventHeadline(random)}\n${inventParagraph(random)}`).filter(
    (text) => findLanguage(text) !== 'en',
  );
  expect(wrong).toEqual([]);
});

test('the shipped clippings are English, as a whole and in any 20 words', () => {
  const folder = fileURLToPath(new URL('../../corpus/clippings/', import.meta.url));
  for (const file of readdirSync(folder)) {
    const words = readFileSync(`${folder}${file}`, 'utf8').split(/\s+/);
    const windows = words.slice(0, -20).map((_, at) => words.slice(at, at + 20).join(' '));
    expect(windows.filter((window) => findLanguage(window) !== 'en')).toEqual([]);
  }
});

test('any text has a code, the same again', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }).map((units) => String.fromCharCode(...units)),
      (text) => {
        expect(findLanguage(text)).toMatch(/^[a-z]{2,3}$/);
        expect(findLanguage(text)).toBe(findLanguage(text));
      },
    ),
  );
});
