// Turning between the camera's directions and the head's. Rotation matrices are nine numbers, row by row.

export type Rotation = readonly number[];
export type Vector = readonly [number, number, number];

/** From head to camera: first yaw about y, then pitch about x, then roll about z; radians. */
export function rotation(yaw: number, pitch: number, roll: number): Rotation {
  const [cy, sy] = [Math.cos(yaw), Math.sin(yaw)];
  const [cp, sp] = [Math.cos(pitch), Math.sin(pitch)];
  const [cr, sr] = [Math.cos(roll), Math.sin(roll)];
  return [
    cr * cy - sr * sp * sy,
    -sr * cp,
    cr * sy + sr * sp * cy,
    sr * cy + cr * sp * sy,
    cr * cp,
    sr * sy - cr * sp * cy,
    -cp * sy,
    sp,
    cp * cy,
  ];
}

/** The inverse rotation applied: from camera to head. */
export function towards(turned: Rotation, [x, y, z]: Vector): Vector {
  return [
    turned[0] * x + turned[3] * y + turned[6] * z,
    turned[1] * x + turned[4] * y + turned[7] * z,
    turned[2] * x + turned[5] * y + turned[8] * z,
  ];
}
