// Arguments of codes, in every form that changes the sentence: safety.
import type { Code, DiagnosticArgs } from '../../src/diagnostic/diagnostic.ts';

export const safetySamples = {
  'html-raw': [{ tag: '<b>' }],
  'image-remote': [{ url: 'https://example.org/map.png' }],
  'path-outside': [{ path: '../../../outside.png' }],
  'link-scheme': [{ scheme: 'javascript' }],
  'link-deceptive': [{ shown: 'council.example.org', host: 'other.example.net' }],
  'file-symlink': [{}],
  'file-name': [{ name: 'a:b.png' }],
  'file-name-case': [{ twin: 'maps/Map.png' }],
  'asset-too-large': [{ limitBytes: 10485760 }],
  'yaml-anchor': [{ sign: '&t' }, { sign: '*t' }],
  'control-character': [{ codePoint: 'U+0008' }],
  'hidden-character': [{ codePoint: 'U+E0069' }],
  'text-lost': [{}],
  'direction-override': [{ codePoint: 'U+202E' }],
  'direction-unbalanced': [{ codePoint: 'U+2066' }],
  'mixed-script': [{ word: 'G\u0406S', letter: '\u0406', codePoint: 'U+0406' }],
  'private-number': (['national-id', 'mobile', 'card', 'account'] as const).map((sort) => ({ sort })),
} satisfies { readonly [C in Code]?: readonly DiagnosticArgs[C][] };
