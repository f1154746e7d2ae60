// The inputs under each output place of a 3×3, stride-2, "same" convolution, and the way back; see ../../plain/columns.ts.
// The three columns of a kernel's row lie side by side in a picture, so they are moved in one run.
import { bytes, VECTOR } from './layout';

/** Sets each entry of the columns to the input that it looks at, or to 0 outside the picture. */
export function gatherColumns(images: usize, count: usize, size: usize, channels: usize, columns: usize): void {
  const pictureRow = bytes(size * channels);
  const run = bytes(3 * channels);
  for (; count > 0; count--) {
    for (let y: usize = 0; y < size; y += 2) {
      for (let x: usize = 0; x < size; x += 2) {
        let from = images + y * pictureRow + bytes(x * channels);
        const inside = bytes(min(3, size - x) * channels);
        for (let row = y; row < y + 3; row++) {
          const end = columns + run;
          let to = columns;
          if (row < size) {
            // The last vector may run into the next row's run, which is written after it. A picture's very last run is outside.
            for (let at: usize = 0; at < inside; at += VECTOR) v128.store(to + at, v128.load(from + at));
            to += inside;
          }
          for (; to < end; to += 4) store<f32>(to, 0);
          columns = end;
          from += pictureRow;
        }
      }
    }
    images += size * pictureRow;
  }
}

/** Adds each entry of the columns to the input that it looks at. */
export function scatterColumns(images: usize, count: usize, size: usize, channels: usize, columns: usize): void {
  const pictureRow = bytes(size * channels);
  for (; count > 0; count--) {
    for (let y: usize = 0; y < size; y += 2) {
      for (let x: usize = 0; x < size; x += 2) {
        let at = images + y * pictureRow + bytes(x * channels);
        for (let row = y; row < y + 3; row++) {
          // The part of the kernel's row that lies inside the picture.
          const inside = row < size ? bytes(min(3, size - x) * channels) : 0;
          let from = columns;
          let to = at;
          const end = to + inside;
          for (; to + VECTOR <= end; to += VECTOR) {
            v128.store(to, f32x4.add(v128.load(to), v128.load(from)));
            from += VECTOR;
          }
          for (; to < end; to += 4) {
            store<f32>(to, load<f32>(to) + load<f32>(from));
            from += 4;
          }
          columns += bytes(3 * channels);
          at += pictureRow;
        }
      }
    }
    images += size * pictureRow;
  }
}
