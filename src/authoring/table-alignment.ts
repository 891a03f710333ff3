/**
 * A satteri plugin that says the alignment of table columns with a class. Markdown tables (GFM 4.10) would say it with a
 * `style` or `align` attribute; the site's content security policy lets no inline style through.
 */
import { defineHastPlugin } from 'satteri';

const ALIGNMENTS = ['left', 'center', 'right'];

/** Replaces alignment by `align-left`, `align-center` or `align-right`, for `satteri({ hastPlugins: [tableAlignment] })`. */
export const tableAlignment = defineHastPlugin({
  name: 'table-alignment',
  element: {
    filter: ['th', 'td'],
    visit(node, context) {
      const { style, align } = node.properties;
      const alignment = ALIGNMENTS.find(
        (one) =>
          align === one ||
          String(style).includes(`text-align:${one}`) ||
          String(style).includes(`text-align: ${one}`),
      );
      if (style !== undefined) context.setProperty(node, 'style', null);
      if (align !== undefined) context.setProperty(node, 'align', null);
      if (alignment !== undefined) context.setProperty(node, 'className', [`align-${alignment}`]);
    },
  },
});
