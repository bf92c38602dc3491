import { standalone } from './standalone.js';

/** Pixels of a PNG for each of the page: sharp on a slide and in print. */
const enlargement = 2;

/** Saves a drawing of the page as a file. */
export async function saveDrawing(
  drawing: SVGSVGElement,
  name: string,
  format: 'svg' | 'png',
): Promise<void> {
  const text = standalone(drawing);
  const file =
    format === 'svg'
      ? new Blob([text], { type: 'image/svg+xml' })
      : await png(text, drawing.viewBox.baseVal.width, drawing.viewBox.baseVal.height);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `${name}.${format}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

async function png(svg: string, width: number, height: number): Promise<Blob> {
  const image = new Image();
  // The page's policy lets images come from nowhere but its own files and from data.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * enlargement);
  canvas.height = Math.round(height * enlargement);
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The browser made no PNG.')))),
  );
}
