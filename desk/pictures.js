// Pictures with caption, credit and rights. One that lies in the drop bucket is shown; one that lies with an agency or on
// a web server is loaded when the reader says so, since its server would learn who reads what.
import { pictureOf } from './api.js';
import { h, outLink, safeUrl } from './dom.js';

const IMAGE = /^image\/(jpeg|png|gif|webp)$/;
const NAMED_AS_IMAGE = /\.(jpe?g|png|gif|webp)$/i;

const isImage = ({ contentType, href, file }) =>
  contentType === undefined ? NAMED_AS_IMAGE.test(file ?? href ?? '') : IMAGE.test(contentType);

// The largest that a column needs.
const bySize = (a, b) => Math.abs((a.width ?? 800) - 800) - Math.abs((b.width ?? 800) - 800);

/** All pictures of an article: its own renditions, and those of the pictures it names. */
export function picturesOf({ summary, document: ninjs, extensions }) {
  const rights = [ninjs.copyrightHolder, ninjs.copyrightNotice, ninjs.usageTerms].filter(Boolean).join(' · ');
  const own = (ninjs.renditions ?? []).map(({ title, ...rest }) => ({ ...rest, file: title }));
  const caption = ninjs.type === 'text' ? undefined : ninjs.descriptions?.[0]?.value;
  const credit = extensions.creditline ?? extensions.provider;
  return [
    figure(summary.id, own, caption, credit, rights, ninjs.type !== 'text'),
    ...extensions.associations
      .filter(({ rel }) => rel === 'picture')
      .map((one) => {
        const renditions = (one.renditions ?? []).map(({ fileName, ...rest }) => ({ ...rest, file: fileName }));
        return figure(summary.id, renditions, one.caption ?? one.headline, one.credit, rights, true);
      }),
  ];
}

function figure(article, renditions, caption, credit, rights, isShown) {
  const best = renditions.filter(isImage).sort(bySize);
  const dropped = best.find(({ file }) => file !== undefined);
  const linked = best.find(({ href }) => safeUrl(href ?? '', ['https:']));
  const others = renditions.filter((one) => one.href !== undefined && !best.includes(one));
  if (!dropped && !linked && others.length === 0 && !(isShown && caption)) return undefined;
  const alt = caption ?? 'Picture without a caption';
  return h(
    'figure',
    {},
    dropped ? image(pictureOf(article, dropped.file), alt) : linked && onDemand(linked.href, alt),
    others.map(({ name, href }) => h('p', {}, outLink(href, `${name || 'file'} ↗`))),
    h(
      'figcaption',
      {},
      caption && h('span', { class: 'caption', dir: 'auto' }, caption),
      credit && h('span', { class: 'credit', dir: 'auto' }, `Credit: ${credit}`),
      rights && h('span', { class: 'rights', dir: 'auto' }, `Rights: ${rights}`),
    ),
  );
}

function image(src, alt) {
  const element = h('img', { src, alt, loading: 'lazy', referrerpolicy: 'no-referrer' });
  element.addEventListener('error', () =>
    element.replaceWith(h('p', { class: 'missing' }, 'The picture itself is not here.')),
  );
  return element;
}

function onDemand(href, alt) {
  const button = h('button', { type: 'button', class: 'load' }, `Show the picture from ${new URL(href).host}`);
  button.addEventListener('click', () => button.replaceWith(image(href, alt)));
  return button;
}
