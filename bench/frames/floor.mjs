/** What the browser can show at most: one canvas as large as the stage, moved along with the pointer. */
export function draw(element) {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width: 1280, height: 800 });
  canvas.style.willChange = 'transform';
  const pen = canvas.getContext('2d');
  for (let index = 0; index < 600; index++) {
    pen.fillStyle = `hsl(${index % 360} 60% 50%)`;
    pen.fillRect((index * 73) % 1270, (index * 41) % 790, 10, 10);
  }
  element.append(canvas);
  let from = null;
  element.addEventListener('pointerdown', (event) => (from = [event.clientX, event.clientY]));
  element.addEventListener('pointerup', () => (from = null));
  element.addEventListener('pointermove', (event) => {
    if (from)
      canvas.style.transform = `translate(${event.clientX - from[0]}px, ${event.clientY - from[1]}px)`;
  });
}
