import { useEffect, useRef, useState, type RefObject } from 'react';

/** The size of an element, in pixels, also after a panel beside it has opened; zero while it is not laid out. */
export function useSize<Kind extends HTMLElement>(): [
  RefObject<Kind | null>,
  { width: number; height: number },
] {
  const ref = useRef<Kind>(null);
  const [size, setSize] = useState({ width: 0, height: 0 });
  useEffect(() => {
    const element = ref.current!;
    const measure = (): void => {
      const { clientWidth: width, clientHeight: height } = element;
      setSize((before) => (before.width === width && before.height === height ? before : { width, height }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, size];
}
