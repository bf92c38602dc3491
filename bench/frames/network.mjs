/** As large as the stage, which is as large as the window. */
const [width, height] = [1280, 800];

/** Nodes on a spiral that fills the stage, each linked with some that are near; the same each time. */
export function network(nodes, links) {
  const grow = Math.sqrt(nodes);
  return {
    width,
    height,
    nodes: Array.from({ length: nodes }, (_, index) => {
      const away = Math.sqrt(index + 0.5) / grow;
      const angle = index * 2.399963;
      return {
        id: `n${index}`,
        label: `Author ${index}`,
        x: width / 2 + (width / 2 - 90) * away * Math.cos(angle),
        y: height / 2 + (height / 2 - 70) * away * Math.sin(angle),
        size: 4 + (index % 5),
      };
    }),
    links: Array.from({ length: links }, (_, index) => ({
      id: `l${index}`,
      source: `n${index % nodes}`,
      // Neighbours on such a spiral are Fibonacci numbers apart.
      target: `n${(index + [21, 34, 55, 13][Math.floor(index / nodes) % 4]) % nodes}`,
    })),
  };
}
