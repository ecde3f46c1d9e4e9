// `[[id]]`, `[[id#label]]`, `[[#label]]`, each also with `|متن`, in prose -> itemReference nodes. Code is never touched, because this
// is real syntax and not a search in text. In a table the bar is written `\|`, as GFM asks; outside tables both forms are read.
import type { CompileContext, Extension as FromMarkdown, Token } from 'mdast-util-from-markdown';
import type { Code, Construct, Effects, Extension as Syntax, State } from 'micromark-util-types';
import type { Processor } from 'unified';
import type { ItemReference } from '../parsed-doc.ts';

/** Adds the syntax and its node to a unified parser. */
export function itemReferences(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(syntax);
  (data.fromMarkdownExtensions ??= []).push(nodes);
}

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    itemReference: 'itemReference';
    itemReferenceMarker: 'itemReferenceMarker';
    itemReferenceId: 'itemReferenceId';
    itemReferenceText: 'itemReferenceText';
  }
}

const OPEN = 91;
const CLOSE = 93;
const BAR = 124;
const BACKSLASH = 92;

const isLineEnding = (code: Code): boolean => code !== null && code < -2;
const isSpace = (code: Code): boolean => code === -2 || code === -1 || code === 32;

const reference: Construct = {
  name: 'itemReference',
  tokenize(effects: Effects, ok: State, nok: State): State {
    let filled = false;
    return (code) => {
      effects.enter('itemReference');
      effects.enter('itemReferenceMarker');
      effects.consume(code);
      return secondOpen;
    };

    function secondOpen(code: Code): State | undefined {
      if (code !== OPEN) return nok(code);
      effects.consume(code);
      effects.exit('itemReferenceMarker');
      return beforeId;
    }

    function beforeId(code: Code): State | undefined {
      if (code === null || isLineEnding(code) || code === OPEN || code === CLOSE || code === BAR || code === BACKSLASH) return nok(code);
      effects.enter('itemReferenceId');
      return insideId(code);
    }

    function insideId(code: Code): State | undefined {
      if (code === null || isLineEnding(code) || code === OPEN) return nok(code);
      if (code === CLOSE || code === BAR || code === BACKSLASH) {
        if (!filled) return nok(code);
        effects.exit('itemReferenceId');
        effects.enter('itemReferenceMarker');
        return code === BACKSLASH ? escape(code) : afterId(code);
      }
      filled ||= !isSpace(code);
      effects.consume(code);
      return insideId;
    }

    function escape(code: Code): State | undefined {
      effects.consume(code);
      return (next) => (next === BAR ? afterId(next) : nok(next));
    }

    function afterId(code: Code): State | undefined {
      if (code === CLOSE) return firstClose(code);
      effects.consume(code);
      effects.exit('itemReferenceMarker');
      return beforeText;
    }

    function beforeText(code: Code): State | undefined {
      if (code === CLOSE) return nok(code);
      effects.enter('itemReferenceText');
      return insideText(code);
    }

    // A reference may be broken over two lines, as any words may.
    function insideText(code: Code): State | undefined {
      if (code === null || code === OPEN) return nok(code);
      if (code === CLOSE) {
        effects.exit('itemReferenceText');
        effects.enter('itemReferenceMarker');
        return firstClose(code);
      }
      if (isLineEnding(code)) {
        effects.enter('lineEnding');
        effects.consume(code);
        effects.exit('lineEnding');
        return insideText;
      }
      effects.consume(code);
      return insideText;
    }

    function firstClose(code: Code): State | undefined {
      effects.consume(code);
      return secondClose;
    }

    function secondClose(code: Code): State | undefined {
      if (code !== CLOSE) return nok(code);
      effects.consume(code);
      effects.exit('itemReferenceMarker');
      effects.exit('itemReference');
      return ok;
    }
  },
};

const syntax: Syntax = { text: { [OPEN]: reference } };

const nodes: FromMarkdown = {
  enter: {
    itemReference(token) {
      this.enter({ type: 'itemReference', id: '' }, token);
    },
  },
  exit: {
    itemReferenceId(token) {
      const written = this.sliceSerialize(token);
      const node = openReference(this);
      const hash = written.indexOf('#');
      const id = hash < 0 ? written : written.slice(0, hash);
      node.id = id.trim();
      node.idPosition = trimmed(token, id);
      if (hash < 0) return;
      node.label = written.slice(hash + 1).trim();
      node.labelPosition = trimmed(token, written, hash);
    },
    itemReferenceText(token) {
      const text = this.sliceSerialize(token)
        .replaceAll('\\|', '|')
        .replace(/[ \t\r\n]+/g, ' ')
        .trim();
      if (text !== '') openReference(this).text = text;
    },
    itemReference(token) {
      this.exit(token);
    },
  },
};

function openReference(context: CompileContext): ItemReference {
  return context.stack.at(-1) as unknown as ItemReference;
}

// The place of a part of a token, which is on one line: what `written` holds from `from` on, without the spaces around it.
function trimmed({ start }: Token, written: string, from = 0): NonNullable<ItemReference['idPosition']> {
  const part = written.slice(from);
  const first = from + part.length - part.trimStart().length;
  const end = Math.max(first, written.trimEnd().length);
  const at = (offset: number) => ({ line: start.line, column: start.column + offset, offset: start.offset + offset });
  return { start: at(first), end: at(end) };
}
