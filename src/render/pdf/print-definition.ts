// A definition in logical space onto paper: layout, mirrored rendering, and the file around them.
import { RtlLayoutBuilder, type FinishedPage, type PageFurniture } from './layout/layout-builder.ts';
import { PlanDocument } from './layout/plan-document.ts';
import type { Definition, PdfKitDocument, TableLayout } from './layout/pdfmake.ts';
import { RtlRenderer, type LineListener } from './layout/renderer.ts';
import type { FontBytes } from '../text/faces.ts';
import { drawWatermark } from './text/draw-watermark.ts';

export interface PrintJob {
  /** The blocks of the book in order. They are taken one by one and written into, so they serve one printing only. */
  readonly content: Iterable<Definition>;
  readonly defaultStyle: Definition;
  readonly layouts: Record<string, TableLayout>;
  readonly pageSize: { readonly width: number; readonly height: number };
  /** Margins of an odd page in logical space: `left` is the start side, the right edge, where the binding is. Even pages swap the two. */
  readonly pageMargins: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
  readonly furniture: PageFurniture;
  readonly fonts: FontBytes;
  /** Images by the name under which the definition calls them, as data URLs. */
  readonly images: Readonly<Record<string, string>>;
  readonly info: { readonly title: string; readonly author: string; readonly subject?: string; readonly created: Date };
  /** Words set large and pale across every page, under its text. */
  readonly watermark?: { readonly text: string; readonly color: string };
  readonly onLine?: LineListener;
  /** Called with each page when everything on it has its place, before it is drawn. */
  readonly onPage?: (page: FinishedPage) => void;
}

/** Lays a job out on pages and draws none of them; `onPage` is told of each. */
export function layOutDefinition(job: PrintJob): void {
  const document = openDocument(job);
  for (const page of layOut(job, document)) job.onPage?.(page);
}

function layOut(job: PrintJob, document: PlanDocument): Generator<FinishedPage, void> {
  const builder = new RtlLayoutBuilder({ ...job.pageSize, orientation: 'portrait' }, { ...job.pageMargins }, undefined);
  return builder.layoutPages(job.content, document, job.defaultStyle, job.layouts, job.furniture);
}

function openDocument(job: PrintJob): PlanDocument {
  const document = new PlanDocument(
    job.fonts,
    { ...job.images },
    {
      size: [job.pageSize.width, job.pageSize.height],
      pdfVersion: '1.7',
      lang: 'fa-IR',
      displayTitle: true,
      info: {
        Title: job.info.title,
        Author: job.info.author,
        ...(job.info.subject ? { Subject: job.info.subject } : {}),
        Creator: 'Sanad',
        Producer: 'Sanad',
        CreationDate: job.info.created,
        ModDate: job.info.created,
      },
    },
  );
  const preferences = document._root.data['ViewerPreferences'] as { data: Record<string, unknown> };
  preferences.data['Direction'] = 'R2L';
  preferences.data['Duplex'] = 'DuplexFlipLongEdge';
  return document;
}

/** Prints a job and gives the bytes of the PDF; equal jobs give equal bytes. */
export async function printDefinition(job: PrintJob): Promise<Uint8Array> {
  const document = openDocument(job);
  const { watermark } = job;
  const renderer = new RtlRenderer(document, {
    onLine: job.onLine,
    versoShiftPt: job.pageMargins.left - job.pageMargins.right,
    underText: watermark && (() => drawWatermark(document, watermark.text, watermark.color)),
  });
  const bytes = collect(document);
  for (const page of layOut(job, document)) {
    job.onPage?.(page);
    renderer.addPage(page);
  }
  const labels = document.ref({ Nums: renderer.finish().flatMap((label, index) => [index, { P: new String(label) }]) });
  document._root.data['PageLabels'] = labels;
  labels.end();
  document.end();
  return bytes;
}

function collect(document: PdfKitDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', () => resolve(Buffer.concat(chunks)));
    document.on('error', reject);
  });
}
