/** The look of the element before the frame stands. The heights are those which the frame will ask for (natural-height). */
export const ELEMENT_STYLE = `
:host { display: block; container-type: inline-size; }
:host([hidden]) { display: none; }
div { position: relative; overflow: hidden; height: calc(clamp(220px, 60cqw, 560px) + 112px);
  background: repeating-radial-gradient(ellipse 90% 120% at 18% 110%, #0000 0 13px, #c3d6de 13px 14px), #d9e5ea; }
img, iframe { position: absolute; inset: 0; width: 100%; height: 100%; border: 0; }
img { object-fit: cover; }
iframe.coming { visibility: hidden; }
button {
  position: absolute; inset: 0; width: 100%; padding: 0 0 24px; border: 0; background: none; cursor: pointer;
  display: grid; place-items: end center; font: 600 16px/1.4 'Source Sans 3', 'Noto Sans', system-ui, sans-serif;
}
button span { padding: 10px 20px; color: #fdf8f0; background: #93301f; border-radius: 2px; }
button:focus-visible { outline: 3px solid #93301f; outline-offset: -3px; }
:host([lesson]) div { height: clamp(520px, 58cqw, 680px); }
@container (max-width: 719px) { :host([lesson]) div { height: 680px; } }
@media (prefers-color-scheme: dark) {
  div { background: repeating-radial-gradient(ellipse 90% 120% at 18% 110%, #0000 0 13px, #23343f 13px 14px), #1a2730; }
}
`
