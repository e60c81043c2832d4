;; Bob Jenkins' lookup3 as PostgreSQL's hash_bytes_extended has it, of rows a cell after the other: each cell's hash is the
;; seed of the next one's.
;;
;; Up to fifteen bytes behind the last row are read.
(module
  (memory (export "memory") 1)

  ;; The sum modulo 2^64 of the hashes of $count rows of $width cells from $at on: see cells.ts for what lies there. What a null
  ;; adds in each of the columns lies at $marks. Adds to the sum at $sum.
  (func (export "rows") (param $at i32) (param $count i32) (param $width i32) (param $marks i32) (param $sum i32)
    (local $mark i32) (local $last i32) (local $end i32) (local $next i32) (local $found i32)
    (local $rest i32) (local $word i32) (local $eight i64)
    (local $a i32) (local $b i32) (local $c i32)
    (local $hash i64) (local $nulls i64) (local $total i64)
    (local.set $total (i64.load (local.get $sum)))
    (local.set $last (i32.add (local.get $marks) (i32.shl (local.get $width) (i32.const 3))))
    (block $done
      (loop $row
        (br_if $done (i32.eqz (local.get $count)))
        (local.set $count (i32.sub (local.get $count) (i32.const 1)))
        (local.set $hash (i64.const 0))
        (local.set $nulls (i64.const 0))
        (local.set $mark (local.get $marks))
        (block $whole
          (loop $cell
            (br_if $whole (i32.ge_u (local.get $mark) (local.get $last)))
            (local.set $end (local.get $at))
            (block $ended
              (loop $scan
                (local.set $found
                  (i8x16.bitmask (i8x16.ge_u (v128.load align=1 (local.get $end)) (i8x16.splat (i32.const 0xfe)))))
                (br_if $ended (local.get $found))
                (local.set $end (i32.add (local.get $end) (i32.const 16)))
                (br $scan)))
            (local.set $end (i32.add (local.get $end) (i32.ctz (local.get $found))))
            (local.set $next (i32.add (local.get $end) (i32.const 1)))
            (if (i32.eq (i32.load8_u (local.get $end)) (i32.const 0xff))
              (then
                (local.set $nulls (i64.xor (local.get $nulls) (i64.load align=1 (local.get $mark))))
                (local.set $next (i32.add (local.get $next) (i32.const 1)))))
            (local.set $mark (i32.add (local.get $mark) (i32.const 8)))
            (local.set $a (i32.add (i32.sub (local.get $end) (local.get $at)) (i32.const 2658358864)))
            (local.set $b (local.get $a))
            (local.set $c (local.get $a))
            ;; A seed is mixed in first.
            (if (i64.ne (local.get $hash) (i64.const 0))
              (then
                (local.set $a
                  (i32.add (local.get $a) (i32.wrap_i64 (i64.shr_u (local.get $hash) (i64.const 32)))))
                (local.set $b (i32.add (local.get $b) (i32.wrap_i64 (local.get $hash))))
                (local.set $a (i32.xor (i32.sub (local.get $a) (local.get $c)) (i32.rotl (local.get $c) (i32.const 4))))
                (local.set $c (i32.add (local.get $c) (local.get $b)))
                (local.set $b (i32.xor (i32.sub (local.get $b) (local.get $a)) (i32.rotl (local.get $a) (i32.const 6))))
                (local.set $a (i32.add (local.get $a) (local.get $c)))
                (local.set $c (i32.xor (i32.sub (local.get $c) (local.get $b)) (i32.rotl (local.get $b) (i32.const 8))))
                (local.set $b (i32.add (local.get $b) (local.get $a)))
                (local.set $a (i32.xor (i32.sub (local.get $a) (local.get $c)) (i32.rotl (local.get $c) (i32.const 16))))
                (local.set $c (i32.add (local.get $c) (local.get $b)))
                (local.set $b (i32.xor (i32.sub (local.get $b) (local.get $a)) (i32.rotl (local.get $a) (i32.const 19))))
                (local.set $a (i32.add (local.get $a) (local.get $c)))
                (local.set $c (i32.xor (i32.sub (local.get $c) (local.get $b)) (i32.rotl (local.get $b) (i32.const 4))))
                (local.set $b (i32.add (local.get $b) (local.get $a)))))
            (block $short
              (loop $more
                (br_if $short (i32.lt_s (i32.sub (local.get $end) (local.get $at)) (i32.const 12)))
                (local.set $a (i32.add (local.get $a) (i32.load align=1 (local.get $at))))
                (local.set $b (i32.add (local.get $b) (i32.load offset=4 align=1 (local.get $at))))
                (local.set $c (i32.add (local.get $c) (i32.load offset=8 align=1 (local.get $at))))
                (local.set $a (i32.xor (i32.sub (local.get $a) (local.get $c)) (i32.rotl (local.get $c) (i32.const 4))))
                (local.set $c (i32.add (local.get $c) (local.get $b)))
                (local.set $b (i32.xor (i32.sub (local.get $b) (local.get $a)) (i32.rotl (local.get $a) (i32.const 6))))
                (local.set $a (i32.add (local.get $a) (local.get $c)))
                (local.set $c (i32.xor (i32.sub (local.get $c) (local.get $b)) (i32.rotl (local.get $b) (i32.const 8))))
                (local.set $b (i32.add (local.get $b) (local.get $a)))
                (local.set $a (i32.xor (i32.sub (local.get $a) (local.get $c)) (i32.rotl (local.get $c) (i32.const 16))))
                (local.set $c (i32.add (local.get $c) (local.get $b)))
                (local.set $b (i32.xor (i32.sub (local.get $b) (local.get $a)) (i32.rotl (local.get $a) (i32.const 19))))
                (local.set $a (i32.add (local.get $a) (local.get $c)))
                (local.set $c (i32.xor (i32.sub (local.get $c) (local.get $b)) (i32.rotl (local.get $b) (i32.const 4))))
                (local.set $b (i32.add (local.get $b) (local.get $a)))
                (local.set $at (i32.add (local.get $at) (i32.const 12)))
                (br $more)))
            (local.set $rest (i32.sub (local.get $end) (local.get $at)))
            ;; Of the last bytes, those that there are.
            (local.set $eight (i64.load align=1 (local.get $at)))
            (if (i32.lt_s (local.get $rest) (i32.const 8))
              (then
                (local.set $eight
                  (i64.and (local.get $eight)
                    (i64.sub
                      (i64.shl (i64.const 1) (i64.extend_i32_u (i32.shl (local.get $rest) (i32.const 3))))
                      (i64.const 1)))))
              (else
                ;; The lowest byte of the third word is the length's.
                (local.set $word
                  (i32.shl
                    (i32.and (i32.load offset=8 align=1 (local.get $at))
                      (i32.sub
                        (i32.shl (i32.const 1) (i32.shl (i32.sub (local.get $rest) (i32.const 8)) (i32.const 3)))
                        (i32.const 1)))
                    (i32.const 8)))
                (local.set $c (i32.add (local.get $c) (local.get $word)))))
            (local.set $a (i32.add (local.get $a) (i32.wrap_i64 (local.get $eight))))
            (local.set $b
              (i32.add (local.get $b) (i32.wrap_i64 (i64.shr_u (local.get $eight) (i64.const 32)))))
            (local.set $c (i32.sub (i32.xor (local.get $c) (local.get $b)) (i32.rotl (local.get $b) (i32.const 14))))
            (local.set $a (i32.sub (i32.xor (local.get $a) (local.get $c)) (i32.rotl (local.get $c) (i32.const 11))))
            (local.set $b (i32.sub (i32.xor (local.get $b) (local.get $a)) (i32.rotl (local.get $a) (i32.const 25))))
            (local.set $c (i32.sub (i32.xor (local.get $c) (local.get $b)) (i32.rotl (local.get $b) (i32.const 16))))
            (local.set $a (i32.sub (i32.xor (local.get $a) (local.get $c)) (i32.rotl (local.get $c) (i32.const 4))))
            (local.set $b (i32.sub (i32.xor (local.get $b) (local.get $a)) (i32.rotl (local.get $a) (i32.const 14))))
            (local.set $c (i32.sub (i32.xor (local.get $c) (local.get $b)) (i32.rotl (local.get $b) (i32.const 24))))
            (local.set $hash
              (i64.or (i64.shl (i64.extend_i32_u (local.get $b)) (i64.const 32)) (i64.extend_i32_u (local.get $c))))
            (local.set $at (local.get $next))
            (br $cell)))
        (local.set $total (i64.add (local.get $total) (i64.xor (local.get $hash) (local.get $nulls))))
        (br $row)))
    (i64.store (local.get $sum) (local.get $total)))
)
