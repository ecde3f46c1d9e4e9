// حوزه: one domain with its committee (roles, never people), the council's priorities and the SWOT factors.
import { byYear, group, item, list, mapOf, number, percent, text } from '../fields.ts';

export const domainSchema = item({
  committee: group({ chair: text(), secretary: text().optional(), members: list(text()) }),
  priorities: mapOf(text()),
  swot: group({
    strengths: mapOf(text()),
    weaknesses: mapOf(text()),
    opportunities: mapOf(text()),
    threats: mapOf(text()),
  }),
  setAside: mapOf(text()).optional(),
  weight: number(),
  shares: byYear(percent()).optional(),
});
