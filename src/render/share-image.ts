// Where the pictures of shared links are and what they are called: render/image draws them, pages of the site name them.

/** Size of every picture, in pixels, as services that show links ask for it (Open Graph). */
export const SHARE_IMAGE = { width: 1200, height: 630, type: 'image/png' } as const;

/** What a picture is of: the plan as a whole, a part of the book by its id, an item by its id. */
export type SharedPage = { readonly of: 'plan' } | { readonly of: 'part' | 'item'; readonly id: string };

/** Gives the path of a picture in the output folder. Its folder is its own, and not that of files whose names change with their content. */
export function shareImagePath(page: SharedPage): string {
  return page.of === 'plan' ? 'share/plan.png' : `share/${page.of}s/${page.id}.png`;
}

/** Says in words what a picture shows; `label` is what stands above the title, such as «شاخص ۴-۳». */
export function shareImageAlt(title: string, plan: string, label?: string): string {
  return `${label === undefined || label === '' ? '' : `${label}: `}${title}${title === plan ? '' : `، ${plan}`}`;
}
