/** A strict little check that XML is well-formed: tags match, attributes are quoted, `<` and `&` are escaped. */

const TAG = /^<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[A-Za-z_][\w:.-]*="[^"<]*")*)\s*(\/?)>/;

function problem(xml: string): string | undefined {
  const open: string[] = [];
  let rest = xml.replace(/^\ufeff?<\?xml[^>]*\?>/, '');
  while (rest !== '') {
    const next = rest.indexOf('<');
    const text = next < 0 ? rest : rest.slice(0, next);
    if (/&(?!(amp|lt|gt|quot|apos|#\d+|#x[0-9a-f]+);)/i.test(text)) return `bare &: ${text.slice(0, 40)}`;
    if (next < 0) break;
    rest = rest.slice(next);
    const match = TAG.exec(rest);
    if (!match) return `not a tag: ${rest.slice(0, 60)}`;
    const [whole, closing, name = '', , single] = match;
    if (closing === '/' && open.pop() !== name) return `unexpected </${name}>`;
    if (closing !== '/' && single !== '/') open.push(name);
    rest = rest.slice(whole.length);
  }
  return open.length === 0 ? undefined : `unclosed <${open.join('><')}>`;
}

export const XMLValidator = { problem };
