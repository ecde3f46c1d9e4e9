// Bytes of a workbook -> the cells of its sheets as text. Formulas count as the values that were saved with them. Loaded only where a
// plan has a workbook, and with it the library that knows the formats.
import { EncryptedFileError, fromHtml, readXls, readXlsx, type CellValue, type Sheet } from 'hucre';
import type { UnreadableReason } from '../diagnostic/reasons.ts';
import { decodeText } from './decode-text.ts';
import { fileForm } from './file-form.ts';
import type { BudgetFile, BudgetSheet } from './source.ts';

/** No budget of a city has more; what does is not one. The words of `UNREADABLE.rows` name it. */
const MOST_ROWS = 50_000;

/**
 * Reads a workbook by what it is, whatever its name says: the .xls of some programs is a page of HTML or a text. Gives the reason where
 * it cannot be read.
 */
export async function readWorkbook(path: string, bytes: Uint8Array): Promise<BudgetFile | UnreadableReason> {
  const form = fileForm(bytes);
  if (form === 'text') return readText(path, bytes);
  try {
    const { sheets } = await (form === 'archive' || isLocked(bytes) ? readXlsx : readXls)(bytes, { maxRows: MOST_ROWS + 1 });
    const shown = sheets.filter(({ hidden, veryHidden }) => !hidden && !veryHidden);
    return shown.some(({ rows }) => rows.length > MOST_ROWS) ? 'rows' : { path, sheets: shown.map(readSheet) };
  } catch (error) {
    return error instanceof EncryptedFileError ? 'password' : 'broken';
  }
}

// A locked .xlsx lies in the container of .xls, under a name of its own in UTF-16.
function isLocked(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from('EncryptedPackage', 'utf16le'));
}

function readText(path: string, bytes: Uint8Array): BudgetFile | UnreadableReason {
  const decoded = decodeText(bytes);
  if (/^\s*<\?xml/.test(decoded.text)) return 'type';
  if (!/^\s*<(?:!doctype|html|head|meta|table|!--)/i.test(decoded.text)) return { path, ...decoded };
  try {
    return { path, sheets: [readSheet(fromHtml(decoded.text, { typeInference: false, classes: false }))] };
  } catch {
    return 'broken';
  }
}

function readSheet({ name, rows }: Sheet): BudgetSheet {
  return { name, rows: rows.map((row) => row.map(cellText)) };
}

function cellText(value: CellValue | undefined): string {
  if (typeof value === 'number') return numberText(value);
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return value === null || value === undefined ? '' : String(value);
}

// Spreadsheets count with fifteen digits; what binary fractions add behind them is nobody's.
function numberText(value: number): string {
  const rounded = Number(value.toPrecision(15));
  const text = String(rounded);
  return text.includes('e-') ? rounded.toFixed(12).replace(/\.?0+$/, '') : text;
}
