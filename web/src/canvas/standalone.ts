/** A drawing of the page as an SVG that stands alone: on the ground of its theme, and its links lead back here. */
export function standalone(drawing: SVGSVGElement): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const { width, height } = drawing.viewBox.baseVal;
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  for (const link of copy.querySelectorAll('a'))
    link.setAttribute('href', new URL(link.getAttribute('href')!, location.href).href);
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  const fill = getComputedStyle(document.documentElement).getPropertyValue('--paper');
  for (const [attribute, value] of Object.entries({ width: '100%', height: '100%', fill }))
    ground.setAttribute(attribute, value);
  // What moves the sheet that a picture is on moves the picture in its file.
  const { e, f } = new DOMMatrix(getComputedStyle(drawing.parentElement!).transform);
  copy.querySelector('g')?.setAttribute('transform', `translate(${e} ${f})`);
  copy.prepend(ground);
  return new XMLSerializer().serializeToString(copy);
}
