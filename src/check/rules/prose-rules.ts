// Rules on what prose holds. A new one is one file in prose/ and one line here.
import type { Rule } from '../rule.ts';
import { directives } from './prose/directives.ts';
import { images } from './prose/images.ts';
import { unreadMarks } from './prose/unread-marks.ts';

export const proseRules: readonly Rule[] = [directives, images, unreadMarks];
