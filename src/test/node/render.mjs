// Reads bodies, an array of arrays of delivered blocks, from the standard input and writes how the renderers of
// Portable Text show each: an array of {html, react}. What they have no template of is shown by its plain text, as our
// documentation tells clients to do.
import { toHTML, escapeHTML } from "@portabletext/to-html";
import { PortableText } from "@portabletext/react";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";

const types = [
  "image", "gallery", "audio", "video", "file", "quote", "embed", "table", "code", "divider", "callout", "reference",
];
const each = (of) => Object.fromEntries(types.map((type) => [type, of(type)]));

const html = {
  types: each((type) => ({ value }) => `<figure class="${type}">${escapeHTML(value.text)}</figure>`),
  // To this renderer all that has children is a paragraph, callouts too.
  block: {
    normal: ({ children, value }) =>
      value._type === "callout" ? html.types.callout({ value }) : `<p>${children}</p>`,
  },
  marks: {
    mention: ({ children, value }) => `<a data-item="${value.item}">${children}</a>`,
    sub: ({ children }) => `<sub>${children}</sub>`,
    sup: ({ children }) => `<sup>${children}</sup>`,
  },
};

const react = {
  types: each((type) => ({ value }) => createElement("figure", { className: type }, value.text)),
  marks: {
    mention: ({ children, value }) => createElement("a", { "data-item": value.item }, children),
    sub: ({ children }) => createElement("sub", null, children),
    sup: ({ children }) => createElement("sup", null, children),
  },
};

const chunks = [];
for await (const chunk of process.stdin) chunks.push(chunk);
const bodies = JSON.parse(Buffer.concat(chunks).toString("utf8"));
const rendered = bodies.map((value) => ({
  html: toHTML(value, { components: html, onMissingComponent: (message) => { throw new Error(message); } }),
  react: renderToStaticMarkup(
    createElement(PortableText, { value, components: react, onMissingComponent: (message) => { throw new Error(message); } }),
  ),
}));
process.stdout.write(JSON.stringify(rendered));
