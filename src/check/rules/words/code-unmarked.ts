// text-code-unmarked: codes, ids, paths and addresses of sites stand between backticks or in a link, so that they keep their direction
// and are not broken over lines.
import { HAS } from '../../words/characters.ts';
import { mending, patternRule } from '../../words/text-rule.ts';

export const codeUnmarked = patternRule({
  code: 'text-code-unmarked',
  needs: HAS.latinLetter | HAS.persianLetter,
  pattern:
    /(?<![\w@./\-])(?:[\w\-]+\/[\w\-]+(?:\/[\w\-.]+)+|(?:[A-Za-z\d-]+\.)+(?:ir|com|org|net|edu|gov|info|example)(?:\/[\w\-./]*)?|[a-z]+(?:-[a-z\d]+)*-[a-z]*\d+|[A-Z]{1,4}(?:-[A-Z]{1,4})+-?\d+|[A-Za-z]\w*_\w+|[\w\-]+\.(?:md|csv|json|pdf|xlsx))(?![\w@])/g,
  judge({ 0: written, index }, { text, isFact }) {
    // In square brackets it is a reference that lacks some of them, and told as such.
    if (isFact || (/\[$/.test(text.slice(0, index)) && /^[a-z][a-z\d-]*$/.test(written))) return undefined;
    const end = index + written.length;
    return mending(text, [[index, end, `\`${written}\``]], false);
  },
});
