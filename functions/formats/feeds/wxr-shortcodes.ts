// Shortcodes: what WordPress writes into a post in brackets, to be replaced when it is shown (WordPress shortcode API).

/** What is shown in their place comes from elsewhere; their text, if they enclose one, stays. */
const SHOWN =
  /\[\/?(?:gallery|embed|video|audio|playlist|ad|adsense|more|contact-form(?:-7)?|poll|youtube|vimeo|twitter|instagram|facebook|vc_\w{1,40}|et_pb_\w{1,40}|fusion_\w{1,40})(?:\s[^[\]]{0,2000})?\]/g;
/** An address on a line of its own is shown as what it points to (WordPress Embeds). */
const EMBEDDED =
  /^[ \t]{0,20}https?:\/\/(?:[\w-]{1,20}\.)?(?:youtube\.com|youtu\.be|vimeo\.com|twitter\.com|x\.com|instagram\.com|facebook\.com|tiktok\.com|soundcloud\.com|spotify\.com)\/[^\s<>]{1,1000}[ \t\r]{0,20}$/gm;
/** So does a block for it, whosever the address is. */
const EMBED_BLOCK = /<div class="wp-block-embed__wrapper">\s{0,20}https?:\/\/[^\s<>]{1,1000}\s{0,20}<\/div>/g;
const GALLERY = /\[gallery\s[^[\]]{0,2000}?ids=["'\u201c]([\d,\s]{1,2000})["'\u201d]/g;
const CAPTION = '[caption';
const CAPTION_END = '[/caption]';

/** A picture with its caption becomes a figure; the other shortcodes leave no more than their text. */
export function withoutShortcodes(html: string): string {
  const shown = html.replace(EMBEDDED, '').replace(EMBED_BLOCK, '');
  return shown.includes('[') ? captionsAsFigures(shown).replace(SHOWN, '') : shown;
}

function captionsAsFigures(html: string): string {
  let result = '';
  let from = 0;
  for (;;) {
    const start = html.indexOf(CAPTION, from);
    const end = start === -1 ? -1 : html.indexOf(CAPTION_END, start);
    if (end === -1) return result + html.slice(from);
    // A bracket that is never closed opens nothing.
    const open = Math.min(html.indexOf(']', start), end);
    const inner = html.slice(open + 1, end).trimStart();
    // The caption follows its picture, which may be a link.
    const caption = /^(?:<a\b[^<>]{0,2000}>\s*)?<img\b[^<>]{0,4000}>\s*(?:<\/a>)?/i.exec(inner)?.[0] ?? '';
    const text = inner.slice(caption.length);
    result += `${html.slice(from, start)}<figure>${caption}<figcaption>${text}</figcaption></figure>`;
    from = end + CAPTION_END.length;
  }
}

/** The ids of the attachments that a post's galleries show. */
export const galleryOf = (html: string): string[] =>
  html.includes('[gallery')
    ? [...html.matchAll(GALLERY)].flatMap(([, ids]) => ids!.split(/[\s,]+/).filter(Boolean))
    : [];
