/** Accepts tracked changes of a template: what was struck out goes, what was added stays, so that tags read as the author sees them. */

/** Parts of a .docx in which tags may stand. */
export const TEXT_PARTS = /^word\/(document|header\d*|footer\d*|footnotes|endnotes)\.xml$/;

const CHANGES =
  /<w:(ins|del|moveFrom|moveTo|rPrChange|pPrChange|sectPrChange|tblPrChange|tblGridChange|tcPrChange|trPrChange)[\s>/]/;

/** Whether a part holds tracked changes. */
export function hasChanges(xml: string): boolean {
  return CHANGES.test(xml);
}

/** The XML of one part with every tracked change accepted; text without any comes back as it is. */
export function acceptChanges(xml: string): string {
  if (!hasChanges(xml)) return xml;
  return (
    xml
      // Rows marked as deleted go whole; the mark stands in the row's properties.
      .replace(/<w:tr(?:\s[^>]*)?>(?:(?!<w:tr[\s>]|<\/w:tr>)[\s\S])*?<\/w:tr>/g, (row) =>
        /<w:trPr>(?:(?!<\/w:trPr>)[\s\S])*?<w:del(?:\s[^>]*)?\/>/.test(row) ? '' : row,
      )
      .replace(/<w:(del|moveFrom)(?:\s[^>]*[^/])?>[\s\S]*?<\/w:\1>/g, '')
      .replace(/<w:(?:ins|del|moveFrom|moveTo)(?:\s[^>]*)?\/>/g, '')
      .replace(/<\/?w:(?:ins|moveTo)(?:\s[^>]*)?>/g, '')
      .replace(/<w:(?:moveFrom|moveTo)Range(?:Start|End)(?:\s[^>]*)?\/>/g, '')
      .replace(/<w:((?:rPr|pPr|sectPr|tblPr|tblGrid|tcPr|trPr)Change)(?:\s[^>]*)?>[\s\S]*?<\/w:\1>/g, '')
  );
}
