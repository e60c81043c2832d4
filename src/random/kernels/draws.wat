;; Draws and hashes for a batch of rows. What they are has its home in JavaScript (cell.ts, uniform.ts, hash-bytes.ts); this
;; does the same to the bit.
(module
  (memory (export "memory") 1)

  (func $mix (param $x v128) (result v128)
    (local.set $x
      (i32x4.mul
        (v128.xor (local.get $x) (i32x4.shr_u (local.get $x) (i32.const 16)))
        (v128.const i32x4 0x7feb352d 0x7feb352d 0x7feb352d 0x7feb352d)))
    (local.set $x
      (i32x4.mul
        (v128.xor (local.get $x) (i32x4.shr_u (local.get $x) (i32.const 15)))
        (v128.const i32x4 0x846ca68b 0x846ca68b 0x846ca68b 0x846ca68b)))
    (v128.xor (local.get $x) (i32x4.shr_u (local.get $x) (i32.const 16))))

  ;; floor(((h0 >>> 5) * 2^26 + (h1 >>> 6)) * 2^-53 * size) of the lower two lanes.
  (func $below (param $high v128) (param $low v128) (param $size v128) (result v128)
    (f64x2.floor
      (f64x2.mul
        (f64x2.mul
          (f64x2.add
            (f64x2.mul
              (f64x2.convert_low_i32x4_u (local.get $high))
              (v128.const f64x2 67108864 67108864))
            (f64x2.convert_low_i32x4_u (local.get $low)))
          (v128.const f64x2 1.1102230246251565e-16 1.1102230246251565e-16))
        (local.get $size))))

  (func $store (param $to i32) (param $h0 v128) (param $h1 v128) (param $size v128)
    (local.set $h0 (i32x4.shr_u (local.get $h0) (i32.const 5)))
    (local.set $h1 (i32x4.shr_u (local.get $h1) (i32.const 6)))
    (v128.store (local.get $to) (call $below (local.get $h0) (local.get $h1) (local.get $size)))
    (v128.store offset=16 (local.get $to)
      (call $below
        (i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7 (local.get $h0) (local.get $h0))
        (i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7 (local.get $h1) (local.get $h1))
        (local.get $size))))

  ;; An integer below $size for each of $count rows (a multiple of four), whose two words are at $lo and $hi, under a key.
  (func (export "cells")
    (param $count i32) (param $k0 i32) (param $k1 i32) (param $k2 i32) (param $k3 i32)
    (param $size f64) (param $lo i32) (param $hi i32) (param $out i32)
    (local $a v128) (local $b v128) (local $end i32) (local $sizes v128)
    (local.set $sizes (f64x2.splat (local.get $size)))
    (local.set $end (i32.add (local.get $lo) (i32.shl (local.get $count) (i32.const 2))))
    (loop $four
      (if (i32.lt_u (local.get $lo) (local.get $end))
        (then
          (local.set $a (v128.load (local.get $lo)))
          (local.set $b (v128.load (local.get $hi)))
          (local.set $b
            (v128.xor (local.get $b) (call $mix (i32x4.add (local.get $a) (i32x4.splat (local.get $k0))))))
          (local.set $a
            (v128.xor (local.get $a) (call $mix (i32x4.add (local.get $b) (i32x4.splat (local.get $k1))))))
          (local.set $b
            (v128.xor (local.get $b) (call $mix (i32x4.add (local.get $a) (i32x4.splat (local.get $k2))))))
          (local.set $a
            (v128.xor (local.get $a) (call $mix (i32x4.add (local.get $b) (i32x4.splat (local.get $k3))))))
          (call $store (local.get $out) (local.get $a) (local.get $b) (local.get $sizes))
          (local.set $lo (i32.add (local.get $lo) (i32.const 16)))
          (local.set $hi (i32.add (local.get $hi) (i32.const 16)))
          (local.set $out (i32.add (local.get $out) (i32.const 32)))
          (br $four)))))

  ;; floor(x * size / 2^32) of each lane, for unsigned x.
  (func $part (param $x v128) (param $size v128) (result v128)
    (i8x16.shuffle 4 5 6 7 12 13 14 15 20 21 22 23 28 29 30 31
      (i64x2.extmul_low_i32x4_u (local.get $x) (local.get $size))
      (i64x2.extmul_high_i32x4_u (local.get $x) (local.get $size))))

  ;; $to moved on by a share of $size that $by and a key say, and round to 0 again.
  (func $turn (param $to v128) (param $by v128) (param $key i32) (param $size v128) (result v128)
    (local.set $to
      (i32x4.add
        (local.get $to)
        (call $part (call $mix (i32x4.add (local.get $by) (i32x4.splat (local.get $key)))) (local.get $size))))
    (i32x4.sub
      (local.get $to)
      (v128.and (local.get $size) (i32x4.ge_u (local.get $to) (local.get $size)))))

  ;; $count pairs (a multiple of eight) at $a and $b, put into another order of all pairs below $left and $right, in place. Four
  ;; and four in turn: a turn waits for the one before it, and these do not wait for each other.
  (func (export "pairs")
    (param $count i32) (param $a i32) (param $b i32) (param $left i32) (param $right i32)
    (param $k0 i32) (param $k1 i32) (param $k2 i32) (param $k3 i32) (param $k4 i32) (param $k5 i32)
    (local $end i32) (local $lefts v128) (local $rights v128)
    (local $x v128) (local $y v128) (local $x2 v128) (local $y2 v128)
    (local.set $lefts (i32x4.splat (local.get $left)))
    (local.set $rights (i32x4.splat (local.get $right)))
    (local.set $end (i32.add (local.get $a) (i32.shl (local.get $count) (i32.const 2))))
    (loop $eight
      (if (i32.lt_u (local.get $a) (local.get $end))
        (then
          (local.set $x (v128.load (local.get $a)))
          (local.set $y (v128.load (local.get $b)))
          (local.set $x2 (v128.load offset=16 (local.get $a)))
          (local.set $y2 (v128.load offset=16 (local.get $b)))
          (local.set $x (call $turn (local.get $x) (local.get $y) (local.get $k0) (local.get $lefts)))
          (local.set $x2 (call $turn (local.get $x2) (local.get $y2) (local.get $k0) (local.get $lefts)))
          (local.set $y (call $turn (local.get $y) (local.get $x) (local.get $k1) (local.get $rights)))
          (local.set $y2 (call $turn (local.get $y2) (local.get $x2) (local.get $k1) (local.get $rights)))
          (local.set $x (call $turn (local.get $x) (local.get $y) (local.get $k2) (local.get $lefts)))
          (local.set $x2 (call $turn (local.get $x2) (local.get $y2) (local.get $k2) (local.get $lefts)))
          (local.set $y (call $turn (local.get $y) (local.get $x) (local.get $k3) (local.get $rights)))
          (local.set $y2 (call $turn (local.get $y2) (local.get $x2) (local.get $k3) (local.get $rights)))
          (local.set $x (call $turn (local.get $x) (local.get $y) (local.get $k4) (local.get $lefts)))
          (local.set $x2 (call $turn (local.get $x2) (local.get $y2) (local.get $k4) (local.get $lefts)))
          (local.set $y (call $turn (local.get $y) (local.get $x) (local.get $k5) (local.get $rights)))
          (local.set $y2 (call $turn (local.get $y2) (local.get $x2) (local.get $k5) (local.get $rights)))
          (v128.store (local.get $a) (local.get $x))
          (v128.store (local.get $b) (local.get $y))
          (v128.store offset=16 (local.get $a) (local.get $x2))
          (v128.store offset=16 (local.get $b) (local.get $y2))
          (local.set $a (i32.add (local.get $a) (i32.const 32)))
          (local.set $b (i32.add (local.get $b) (i32.const 32)))
          (br $eight)))))

  ;; An integer below $size for each of $count hashed values (a multiple of four), of whose hashes the words a, b and c are
  ;; given: draw by draw another $step.
  (func (export "values")
    (param $count i32) (param $step i32) (param $size f64) (param $a i32) (param $b i32) (param $c i32) (param $out i32)
    (local $end i32) (local $sizes v128) (local $steps v128)
    (local.set $sizes (f64x2.splat (local.get $size)))
    (local.set $steps (i32x4.splat (local.get $step)))
    (local.set $end (i32.add (local.get $a) (i32.shl (local.get $count) (i32.const 2))))
    (loop $four
      (if (i32.lt_u (local.get $a) (local.get $end))
        (then
          (call $store (local.get $out)
            (v128.xor
              (call $mix (i32x4.add (v128.load (local.get $a)) (local.get $steps)))
              (v128.load (local.get $b)))
            (call $mix (i32x4.add (v128.load (local.get $c)) (local.get $steps)))
            (local.get $sizes))
          (local.set $a (i32.add (local.get $a) (i32.const 16)))
          (local.set $b (i32.add (local.get $b) (i32.const 16)))
          (local.set $c (i32.add (local.get $c) (i32.const 16)))
          (local.set $out (i32.add (local.get $out) (i32.const 32)))
          (br $four)))))

  (func $scramble (param $value i32) (param $first i32) (param $turn i32) (param $second i32) (result i32)
    (i32.mul (i32.rotl (i32.mul (local.get $value) (local.get $first)) (local.get $turn)) (local.get $second)))

  (func $avalanche (param $x i32) (result i32)
    (local.set $x
      (i32.mul (i32.xor (local.get $x) (i32.shr_u (local.get $x) (i32.const 16))) (i32.const 0x85ebca6b)))
    (local.set $x
      (i32.mul (i32.xor (local.get $x) (i32.shr_u (local.get $x) (i32.const 13))) (i32.const 0xc2b2ae35)))
    (i32.xor (local.get $x) (i32.shr_u (local.get $x) (i32.const 16))))

  ;; Up to four bytes, those past the end as zero. What is behind the end can be read.
  (func $tail (param $at i32) (param $end i32) (result i32)
    (local $missing i32)
    (local.set $missing (i32.sub (i32.add (local.get $at) (i32.const 4)) (local.get $end)))
    (if (i32.lt_s (local.get $missing) (i32.const 0)) (then (local.set $missing (i32.const 0))))
    (i32.and (i32.load (local.get $at)) (i32.shr_u (i32.const -1) (i32.shl (local.get $missing) (i32.const 3)))))

  ;; The keyed hashes of $count texts (hash-bytes.ts), which lie one behind the other in $texts; $out gets a column of
  ;; $count words for each of the four.
  (func (export "texts")
    (param $count i32) (param $k0 i32) (param $k1 i32) (param $k2 i32) (param $k3 i32)
    (param $ends i32) (param $texts i32) (param $out i32)
    (local $i i32) (local $at i32) (local $end i32) (local $length i32)
    (local $a i32) (local $b i32) (local $c i32) (local $d i32) (local $column i32)
    (local.set $at (local.get $texts))
    (local.set $column (i32.shl (local.get $count) (i32.const 2)))
    (loop $text
      (if (i32.lt_s (local.get $i) (local.get $count))
        (then
          (local.set $end (i32.add (local.get $texts) (i32.load (local.get $ends))))
          (local.set $length (i32.sub (local.get $end) (local.get $at)))
          (local.set $a (local.get $k0))
          (local.set $b (local.get $k1))
          (local.set $c (local.get $k2))
          (local.set $d (local.get $k3))
          (block $last
            (loop $block
              (br_if $last (i32.gt_s (i32.add (local.get $at) (i32.const 16)) (local.get $end)))
              (local.set $a
                (i32.xor (local.get $a)
                  (call $scramble
                    (i32.load (local.get $at)) (i32.const 0x239b961b) (i32.const 15) (i32.const 0xab0e9789))))
              (local.set $a
                (i32.add
                  (i32.mul (i32.add (i32.rotl (local.get $a) (i32.const 19)) (local.get $b)) (i32.const 5))
                  (i32.const 0x561ccd1b)))
              (local.set $b
                (i32.xor (local.get $b)
                  (call $scramble
                    (i32.load offset=4 (local.get $at)) (i32.const 0xab0e9789) (i32.const 16) (i32.const 0x38b34ae5))))
              (local.set $b
                (i32.add
                  (i32.mul (i32.add (i32.rotl (local.get $b) (i32.const 17)) (local.get $c)) (i32.const 5))
                  (i32.const 0x0bcaa747)))
              (local.set $c
                (i32.xor (local.get $c)
                  (call $scramble
                    (i32.load offset=8 (local.get $at)) (i32.const 0x38b34ae5) (i32.const 17) (i32.const 0xa1e38b93))))
              (local.set $c
                (i32.add
                  (i32.mul (i32.add (i32.rotl (local.get $c) (i32.const 15)) (local.get $d)) (i32.const 5))
                  (i32.const 0x96cd1c35)))
              (local.set $d
                (i32.xor (local.get $d)
                  (call $scramble
                    (i32.load offset=12 (local.get $at)) (i32.const 0xa1e38b93) (i32.const 18) (i32.const 0x239b961b))))
              (local.set $d
                (i32.add
                  (i32.mul (i32.add (i32.rotl (local.get $d) (i32.const 13)) (local.get $a)) (i32.const 5))
                  (i32.const 0x32ac3b17)))
              (local.set $at (i32.add (local.get $at) (i32.const 16)))
              (br $block)))
          (if (i32.lt_s (i32.add (local.get $at) (i32.const 12)) (local.get $end))
            (then
              (local.set $d
                (i32.xor (local.get $d)
                  (call $scramble
                    (call $tail (i32.add (local.get $at) (i32.const 12)) (local.get $end))
                    (i32.const 0xa1e38b93) (i32.const 18) (i32.const 0x239b961b))))))
          (if (i32.lt_s (i32.add (local.get $at) (i32.const 8)) (local.get $end))
            (then
              (local.set $c
                (i32.xor (local.get $c)
                  (call $scramble
                    (call $tail (i32.add (local.get $at) (i32.const 8)) (local.get $end))
                    (i32.const 0x38b34ae5) (i32.const 17) (i32.const 0xa1e38b93))))))
          (if (i32.lt_s (i32.add (local.get $at) (i32.const 4)) (local.get $end))
            (then
              (local.set $b
                (i32.xor (local.get $b)
                  (call $scramble
                    (call $tail (i32.add (local.get $at) (i32.const 4)) (local.get $end))
                    (i32.const 0xab0e9789) (i32.const 16) (i32.const 0x38b34ae5))))))
          (if (i32.lt_s (local.get $at) (local.get $end))
            (then
              (local.set $a
                (i32.xor (local.get $a)
                  (call $scramble
                    (call $tail (local.get $at) (local.get $end))
                    (i32.const 0x239b961b) (i32.const 15) (i32.const 0xab0e9789))))))
          (local.set $at (local.get $end))
          (local.set $b (i32.xor (local.get $b) (local.get $length)))
          (local.set $c (i32.xor (local.get $c) (local.get $length)))
          (local.set $d (i32.xor (local.get $d) (local.get $length)))
          (local.set $a
            (i32.add
              (i32.add (i32.xor (local.get $a) (local.get $length)) (local.get $b))
              (i32.add (local.get $c) (local.get $d))))
          (local.set $b (call $avalanche (i32.add (local.get $b) (local.get $a))))
          (local.set $c (call $avalanche (i32.add (local.get $c) (local.get $a))))
          (local.set $d (call $avalanche (i32.add (local.get $d) (local.get $a))))
          (local.set $a (call $avalanche (local.get $a)))
          (local.set $a
            (i32.add (i32.add (local.get $a) (local.get $b)) (i32.add (local.get $c) (local.get $d))))
          (i32.store (local.get $out) (local.get $a))
          (i32.store (i32.add (local.get $out) (local.get $column)) (i32.add (local.get $b) (local.get $a)))
          (i32.store
            (i32.add (local.get $out) (i32.shl (local.get $column) (i32.const 1)))
            (i32.add (local.get $c) (local.get $a)))
          (i32.store
            (i32.add (local.get $out) (i32.mul (local.get $column) (i32.const 3)))
            (i32.add (local.get $d) (local.get $a)))
          (local.set $out (i32.add (local.get $out) (i32.const 4)))
          (local.set $ends (i32.add (local.get $ends) (i32.const 4)))
          (local.set $i (i32.add (local.get $i) (i32.const 1)))
          (br $text)))))
)
