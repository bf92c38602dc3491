import { saveDrawing } from '../canvas/saveDrawing.js';
import { announce, current, warn } from './session.js';

/** Saves the picture on the stage, as it is looked at now. */
export function savePicture(format: 'svg' | 'png'): void {
  const drawing = document.querySelector<SVGSVGElement>('.stage .drawing');
  if (!drawing) return;
  saveDrawing(drawing, `lithograph-${current().recipe.view}`, format).then(
    () => announce(`Saved as ${format.toUpperCase()}.`),
    () => warn(`The browser could not make a ${format.toUpperCase()} of this picture.`),
  );
}
