;; SHA-256 (FIPS 180-4) of many texts behind one prefix, four at a time: lane n of every vector belongs to text n of four.
;; Where there is an outer state, what is given are digests under it of those digests, as HMAC has them.
;;
;; Memory: 0 the round constants (64 words), 256 the schedule (64 vectors), 1280 the blocks of the four texts (64 bytes each,
;; and 64 that a copy may run over), 1600 the prefix (below 64 bytes, and 16 that a copy may read), 1696 the state that all
;; begin in (8 words), 1728 how many bytes have led to it, 1732 whether there is an outer state, 1736 that one (8 words, which 64
;; bytes have led to), from 2048 on what the caller puts there.
(module
  (memory (export "memory") 1)
  (data (i32.const 0)
    "\98\2f\8a\42\91\44\37\71\cf\fb\c0\b5\a5\db\b5\e9\5b\c2\56\39\f1\11\f1\59\a4\82\3f\92\d5\5e\1c\ab"
    "\98\aa\07\d8\01\5b\83\12\be\85\31\24\c3\7d\0c\55\74\5d\be\72\fe\b1\de\80\a7\06\dc\9b\74\f1\9b\c1"
    "\c1\69\9b\e4\86\47\be\ef\c6\9d\c1\0f\cc\a1\0c\24\6f\2c\e9\2d\aa\84\74\4a\dc\a9\b0\5c\da\88\f9\76"
    "\52\51\3e\98\6d\c6\31\a8\c8\27\03\b0\c7\7f\59\bf\f3\0b\e0\c6\47\91\a7\d5\51\63\ca\06\67\29\29\14"
    "\85\0a\b7\27\38\21\1b\2e\fc\6d\2c\4d\13\0d\38\53\54\73\0a\65\bb\0a\6a\76\2e\c9\c2\81\85\2c\72\92"
    "\a1\e8\bf\a2\4b\66\1a\a8\70\8b\4b\c2\a3\51\6c\c7\19\e8\92\d1\24\06\99\d6\85\35\0e\f4\70\a0\6a\10"
    "\16\c1\a4\19\08\6c\37\1e\4c\77\48\27\b5\bc\b0\34\b3\0c\1c\39\4a\aa\d8\4e\4f\ca\9c\5b\f3\6f\2e\68"
    "\ee\82\8f\74\6f\63\a5\78\14\78\c8\84\08\02\c7\8c\fa\ff\be\90\eb\6c\50\a4\f7\a3\f9\be\f2\78\71\c6")

  (func $swap (param $x i32) (result i32)
    (i32.or
      (i32.or (i32.shl (local.get $x) (i32.const 24)) (i32.and (i32.shl (local.get $x) (i32.const 8)) (i32.const 0xff0000)))
      (i32.or (i32.and (i32.shr_u (local.get $x) (i32.const 8)) (i32.const 0xff00)) (i32.shr_u (local.get $x) (i32.const 24)))))

  ;; Copies in steps of 16 bytes, so up to 15 more than it should.
  (func $copy (param $to i32) (param $from i32) (param $length i32)
    (local $at i32)
    (loop $next
      (if (i32.lt_s (local.get $at) (local.get $length))
        (then
          (v128.store (i32.add (local.get $to) (local.get $at)) (v128.load (i32.add (local.get $from) (local.get $at))))
          (local.set $at (i32.add (local.get $at) (i32.const 16)))
          (br $next)))))

  ;; Puts block number $k of the padded message of one text into its lane. The copies of a lane run over into the next one,
  ;; which is filled after it.
  (func $block (param $lane i32) (param $k i32) (param $start i32) (param $end i32) (param $prefix i32)
    (local $block i32) (local $message i32) (local $from i32) (local $to i32) (local $length i32) (local $at i32)
    (local.set $block (i32.add (i32.const 1280) (i32.shl (local.get $lane) (i32.const 6))))
    (local.set $message (i32.shl (local.get $k) (i32.const 6)))
    (local.set $length (i32.add (local.get $prefix) (i32.sub (local.get $end) (local.get $start))))
    (if (i32.eqz (local.get $k)) (then (call $copy (local.get $block) (i32.const 1600) (local.get $prefix))))
    (local.set $from
      (select (local.get $message) (local.get $prefix) (i32.gt_s (local.get $message) (local.get $prefix))))
    (local.set $to (i32.add (local.get $message) (i32.const 64)))
    (local.set $to (select (local.get $to) (local.get $length) (i32.lt_s (local.get $to) (local.get $length))))
    (call $copy
      (i32.add (local.get $block) (i32.sub (local.get $from) (local.get $message)))
      (i32.add (local.get $start) (i32.sub (local.get $from) (local.get $prefix)))
      (i32.sub (local.get $to) (local.get $from)))
    ;; Zeros up to the block's end, the bit behind the message, its length in the last block.
    (local.set $at (i32.sub (local.get $to) (local.get $message)))
    (if (i32.lt_s (local.get $at) (i32.const 0)) (then (local.set $at (i32.const 0))))
    (loop $zeros
      (if (i32.lt_s (local.get $at) (i32.const 64))
        (then
          (v128.store (i32.add (local.get $block) (local.get $at)) (v128.const i64x2 0 0))
          (local.set $at (i32.add (local.get $at) (i32.const 16)))
          (br $zeros))))
    (local.set $at (i32.sub (local.get $length) (local.get $message)))
    (if (i32.lt_u (local.get $at) (i32.const 64))
      (then (i32.store8 (i32.add (local.get $block) (local.get $at)) (i32.const 0x80))))
    (if (i32.lt_s (local.get $at) (i32.const 56))
      (then
        (local.set $length (i32.add (local.get $length) (i32.load (i32.const 1728))))
        (i32.store offset=56 (local.get $block) (call $swap (i32.shr_u (local.get $length) (i32.const 29))))
        (i32.store offset=60 (local.get $block) (call $swap (i32.shl (local.get $length) (i32.const 3)))))))

  ;; Words 4j to 4j + 3 of the four blocks, turned to big-endian, to vectors 4j to 4j + 3 of the schedule.
  (func $turn (param $j i32)
    (local $from i32) (local $to i32) (local $r0 v128) (local $r1 v128) (local $r2 v128) (local $r3 v128)
    (local $t0 v128) (local $t1 v128) (local $t2 v128) (local $t3 v128)
    (local.set $from (i32.add (i32.const 1280) (i32.shl (local.get $j) (i32.const 4))))
    (local.set $to (i32.add (i32.const 256) (i32.shl (local.get $j) (i32.const 6))))
    (local.set $r0 (v128.load (local.get $from)))
    (local.set $r1 (v128.load offset=64 (local.get $from)))
    (local.set $r2 (v128.load offset=128 (local.get $from)))
    (local.set $r3 (v128.load offset=192 (local.get $from)))
    ;; (r0 r1) -> a0 b0 a1 b1 and a2 b2 a3 b3, each word's bytes swapped.
    (local.set $t0 (i8x16.shuffle 3 2 1 0 19 18 17 16 7 6 5 4 23 22 21 20 (local.get $r0) (local.get $r1)))
    (local.set $t1 (i8x16.shuffle 11 10 9 8 27 26 25 24 15 14 13 12 31 30 29 28 (local.get $r0) (local.get $r1)))
    (local.set $t2 (i8x16.shuffle 3 2 1 0 19 18 17 16 7 6 5 4 23 22 21 20 (local.get $r2) (local.get $r3)))
    (local.set $t3 (i8x16.shuffle 11 10 9 8 27 26 25 24 15 14 13 12 31 30 29 28 (local.get $r2) (local.get $r3)))
    (v128.store (local.get $to)
      (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $t0) (local.get $t2)))
    (v128.store offset=16 (local.get $to)
      (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31 (local.get $t0) (local.get $t2)))
    (v128.store offset=32 (local.get $to)
      (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $t1) (local.get $t3)))
    (v128.store offset=48 (local.get $to)
      (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31 (local.get $t1) (local.get $t3))))

  ;; Words 16 to 63 of the schedule.
  (func $extend
    (local $at i32) (local $x v128) (local $y v128)
    (local.set $at (i32.const 512))
    (loop $next
      (local.set $x (v128.load (i32.sub (local.get $at) (i32.const 240))))
      (local.set $y (v128.load (i32.sub (local.get $at) (i32.const 32))))
      (v128.store (local.get $at)
        (i32x4.add
          (i32x4.add
            (v128.load (i32.sub (local.get $at) (i32.const 256)))
            (v128.xor
              (v128.xor
                (v128.or (i32x4.shr_u (local.get $x) (i32.const 7)) (i32x4.shl (local.get $x) (i32.const 25)))
                (v128.or (i32x4.shr_u (local.get $x) (i32.const 18)) (i32x4.shl (local.get $x) (i32.const 14))))
              (i32x4.shr_u (local.get $x) (i32.const 3))))
          (i32x4.add
            (v128.load (i32.sub (local.get $at) (i32.const 112)))
            (v128.xor
              (v128.xor
                (v128.or (i32x4.shr_u (local.get $y) (i32.const 17)) (i32x4.shl (local.get $y) (i32.const 15)))
                (v128.or (i32x4.shr_u (local.get $y) (i32.const 19)) (i32x4.shl (local.get $y) (i32.const 13))))
              (i32x4.shr_u (local.get $y) (i32.const 10))))))
      (local.set $at (i32.add (local.get $at) (i32.const 16)))
      (br_if $next (i32.lt_u (local.get $at) (i32.const 1280)))))

  ;; The words of an outer message: digests, the bit behind them, zeros, and the length of 96 bytes in bits.
  (func $wrap
    (param $s0 v128) (param $s1 v128) (param $s2 v128) (param $s3 v128)
    (param $s4 v128) (param $s5 v128) (param $s6 v128) (param $s7 v128)
    (v128.store offset=256 (i32.const 0) (local.get $s0))
    (v128.store offset=272 (i32.const 0) (local.get $s1))
    (v128.store offset=288 (i32.const 0) (local.get $s2))
    (v128.store offset=304 (i32.const 0) (local.get $s3))
    (v128.store offset=320 (i32.const 0) (local.get $s4))
    (v128.store offset=336 (i32.const 0) (local.get $s5))
    (v128.store offset=352 (i32.const 0) (local.get $s6))
    (v128.store offset=368 (i32.const 0) (local.get $s7))
    (v128.store offset=384 (i32.const 0) (i32x4.splat (i32.const 0x80000000)))
    (v128.store offset=400 (i32.const 0) (v128.const i64x2 0 0))
    (v128.store offset=416 (i32.const 0) (v128.const i64x2 0 0))
    (v128.store offset=432 (i32.const 0) (v128.const i64x2 0 0))
    (v128.store offset=448 (i32.const 0) (v128.const i64x2 0 0))
    (v128.store offset=464 (i32.const 0) (v128.const i64x2 0 0))
    (v128.store offset=480 (i32.const 0) (v128.const i64x2 0 0))
    (v128.store offset=496 (i32.const 0) (i32x4.splat (i32.const 768))))

  ;; The first half of the round whose constant lies at $at: what is added to d, and to what comes of the second half.
  (func $first (param $h v128) (param $e v128) (param $f v128) (param $g v128) (param $at i32) (result v128)
    (i32x4.add
      (i32x4.add
        (i32x4.add (local.get $h) (v128.load32_splat (local.get $at)))
        (v128.load offset=256 (i32.shl (local.get $at) (i32.const 2))))
      (i32x4.add
        (v128.xor
          (v128.xor
            (v128.or (i32x4.shr_u (local.get $e) (i32.const 6)) (i32x4.shl (local.get $e) (i32.const 26)))
            (v128.or (i32x4.shr_u (local.get $e) (i32.const 11)) (i32x4.shl (local.get $e) (i32.const 21))))
          (v128.or (i32x4.shr_u (local.get $e) (i32.const 25)) (i32x4.shl (local.get $e) (i32.const 7))))
        (v128.xor (local.get $g) (v128.and (local.get $e) (v128.xor (local.get $f) (local.get $g)))))))

  ;; Its second half; $ab and $bc are a xor b and b xor c: the next round's b xor c is this one's a xor b.
  (func $second (param $t v128) (param $a v128) (param $b v128) (param $ab v128) (param $bc v128) (result v128)
    (i32x4.add
      (local.get $t)
      (i32x4.add
        (v128.xor
          (v128.xor
            (v128.or (i32x4.shr_u (local.get $a) (i32.const 2)) (i32x4.shl (local.get $a) (i32.const 30)))
            (v128.or (i32x4.shr_u (local.get $a) (i32.const 13)) (i32x4.shl (local.get $a) (i32.const 19))))
          (v128.or (i32x4.shr_u (local.get $a) (i32.const 22)) (i32x4.shl (local.get $a) (i32.const 10))))
        (v128.xor (local.get $b) (v128.and (local.get $ab) (local.get $bc))))))

  ;; How many blocks the padded message of a text takes.
  (func $blocks (param $start i32) (param $end i32) (param $prefix i32) (result i32)
    (i32.shr_u
      (i32.add (i32.add (i32.sub (local.get $end) (local.get $start)) (local.get $prefix)) (i32.const 72))
      (i32.const 6)))

  (func $store (param $to i32) (param $word v128)
    (v128.store32_lane 0 (local.get $to) (local.get $word))
    (v128.store32_lane offset=32 1 (local.get $to) (local.get $word))
    (v128.store32_lane offset=64 2 (local.get $to) (local.get $word))
    (v128.store32_lane offset=96 3 (local.get $to) (local.get $word)))

  ;; The digests of $count texts (a multiple of four): text n is [ends[n - 1], ends[n]) of $texts, text 0 begins at 0. Eight
  ;; words a digest go to $out.
  (func (export "digests") (param $count i32) (param $prefix i32) (param $ends i32) (param $texts i32) (param $out i32)
    (local $n i32) (local $k i32) (local $i i32) (local $left v128)
    (local $e0 i32) (local $e1 i32) (local $e2 i32) (local $e3 i32) (local $e4 i32)
    (local $s0 v128) (local $s1 v128) (local $s2 v128) (local $s3 v128)
    (local $s4 v128) (local $s5 v128) (local $s6 v128) (local $s7 v128)
    (local $a v128) (local $b v128) (local $c v128) (local $d v128)
    (local $e v128) (local $f v128) (local $g v128) (local $h v128) (local $t v128)
    (local $x v128) (local $y v128) (local $outer i32) (local $isOuter i32)
    (local.set $outer (i32.load (i32.const 1732)))
    (local.set $e4 (local.get $texts))
    (loop $four
      (if (i32.ge_s (local.get $n) (local.get $count)) (then (return)))
      (local.set $e0 (local.get $e4))
      (local.set $e1 (i32.add (local.get $texts) (i32.load (local.get $ends))))
      (local.set $e2 (i32.add (local.get $texts) (i32.load offset=4 (local.get $ends))))
      (local.set $e3 (i32.add (local.get $texts) (i32.load offset=8 (local.get $ends))))
      (local.set $e4 (i32.add (local.get $texts) (i32.load offset=12 (local.get $ends))))
      (local.set $left (i32x4.splat (call $blocks (local.get $e0) (local.get $e1) (local.get $prefix))))
      (local.set $left
        (i32x4.replace_lane 1 (local.get $left) (call $blocks (local.get $e1) (local.get $e2) (local.get $prefix))))
      (local.set $left
        (i32x4.replace_lane 2 (local.get $left) (call $blocks (local.get $e2) (local.get $e3) (local.get $prefix))))
      (local.set $left
        (i32x4.replace_lane 3 (local.get $left) (call $blocks (local.get $e3) (local.get $e4) (local.get $prefix))))
      (local.set $s0 (v128.load32_splat (i32.const 1696)))
      (local.set $s1 (v128.load32_splat (i32.const 1700)))
      (local.set $s2 (v128.load32_splat (i32.const 1704)))
      (local.set $s3 (v128.load32_splat (i32.const 1708)))
      (local.set $s4 (v128.load32_splat (i32.const 1712)))
      (local.set $s5 (v128.load32_splat (i32.const 1716)))
      (local.set $s6 (v128.load32_splat (i32.const 1720)))
      (local.set $s7 (v128.load32_splat (i32.const 1724)))
      (local.set $k (i32.const 0))
      (local.set $isOuter (i32.const 0))
      ;; A lane whose message has ended is gone on with, and its state left as it was.
      (loop $each
        (if (local.get $isOuter)
          (then
            (call $wrap
              (local.get $s0) (local.get $s1) (local.get $s2) (local.get $s3)
              (local.get $s4) (local.get $s5) (local.get $s6) (local.get $s7))
            (local.set $s0 (v128.load32_splat (i32.const 1736)))
            (local.set $s1 (v128.load32_splat (i32.const 1740)))
            (local.set $s2 (v128.load32_splat (i32.const 1744)))
            (local.set $s3 (v128.load32_splat (i32.const 1748)))
            (local.set $s4 (v128.load32_splat (i32.const 1752)))
            (local.set $s5 (v128.load32_splat (i32.const 1756)))
            (local.set $s6 (v128.load32_splat (i32.const 1760)))
            (local.set $s7 (v128.load32_splat (i32.const 1764))))
          (else
            (call $block (i32.const 0) (local.get $k) (local.get $e0) (local.get $e1) (local.get $prefix))
            (call $block (i32.const 1) (local.get $k) (local.get $e1) (local.get $e2) (local.get $prefix))
            (call $block (i32.const 2) (local.get $k) (local.get $e2) (local.get $e3) (local.get $prefix))
            (call $block (i32.const 3) (local.get $k) (local.get $e3) (local.get $e4) (local.get $prefix))
            (call $turn (i32.const 0))
            (call $turn (i32.const 1))
            (call $turn (i32.const 2))
            (call $turn (i32.const 3))))
        (call $extend)
        (local.set $a (local.get $s0))
        (local.set $b (local.get $s1))
        (local.set $c (local.get $s2))
        (local.set $d (local.get $s3))
        (local.set $e (local.get $s4))
        (local.set $f (local.get $s5))
        (local.set $g (local.get $s6))
        (local.set $h (local.get $s7))
        (local.set $i (i32.const 0))
        (local.set $y (v128.xor (local.get $b) (local.get $c)))
        ;; Eight rounds a turn: each takes the next letter's part, so that nothing has to be moved.
        (loop $round
          (local.set $h (call $first (local.get $h) (local.get $e) (local.get $f) (local.get $g) (local.get $i)))
          (local.set $d (i32x4.add (local.get $d) (local.get $h)))
          (local.set $x (v128.xor (local.get $a) (local.get $b)))
          (local.set $h (call $second (local.get $h) (local.get $a) (local.get $b) (local.get $x) (local.get $y)))
          (local.set $g (call $first (local.get $g) (local.get $d) (local.get $e) (local.get $f) (i32.add (local.get $i) (i32.const 4))))
          (local.set $c (i32x4.add (local.get $c) (local.get $g)))
          (local.set $y (v128.xor (local.get $h) (local.get $a)))
          (local.set $g (call $second (local.get $g) (local.get $h) (local.get $a) (local.get $y) (local.get $x)))
          (local.set $f (call $first (local.get $f) (local.get $c) (local.get $d) (local.get $e) (i32.add (local.get $i) (i32.const 8))))
          (local.set $b (i32x4.add (local.get $b) (local.get $f)))
          (local.set $x (v128.xor (local.get $g) (local.get $h)))
          (local.set $f (call $second (local.get $f) (local.get $g) (local.get $h) (local.get $x) (local.get $y)))
          (local.set $e (call $first (local.get $e) (local.get $b) (local.get $c) (local.get $d) (i32.add (local.get $i) (i32.const 12))))
          (local.set $a (i32x4.add (local.get $a) (local.get $e)))
          (local.set $y (v128.xor (local.get $f) (local.get $g)))
          (local.set $e (call $second (local.get $e) (local.get $f) (local.get $g) (local.get $y) (local.get $x)))
          (local.set $d (call $first (local.get $d) (local.get $a) (local.get $b) (local.get $c) (i32.add (local.get $i) (i32.const 16))))
          (local.set $h (i32x4.add (local.get $h) (local.get $d)))
          (local.set $x (v128.xor (local.get $e) (local.get $f)))
          (local.set $d (call $second (local.get $d) (local.get $e) (local.get $f) (local.get $x) (local.get $y)))
          (local.set $c (call $first (local.get $c) (local.get $h) (local.get $a) (local.get $b) (i32.add (local.get $i) (i32.const 20))))
          (local.set $g (i32x4.add (local.get $g) (local.get $c)))
          (local.set $y (v128.xor (local.get $d) (local.get $e)))
          (local.set $c (call $second (local.get $c) (local.get $d) (local.get $e) (local.get $y) (local.get $x)))
          (local.set $b (call $first (local.get $b) (local.get $g) (local.get $h) (local.get $a) (i32.add (local.get $i) (i32.const 24))))
          (local.set $f (i32x4.add (local.get $f) (local.get $b)))
          (local.set $x (v128.xor (local.get $c) (local.get $d)))
          (local.set $b (call $second (local.get $b) (local.get $c) (local.get $d) (local.get $x) (local.get $y)))
          (local.set $a (call $first (local.get $a) (local.get $f) (local.get $g) (local.get $h) (i32.add (local.get $i) (i32.const 28))))
          (local.set $e (i32x4.add (local.get $e) (local.get $a)))
          (local.set $y (v128.xor (local.get $b) (local.get $c)))
          (local.set $a (call $second (local.get $a) (local.get $b) (local.get $c) (local.get $y) (local.get $x)))
          (local.set $i (i32.add (local.get $i) (i32.const 32)))
          (br_if $round (i32.lt_u (local.get $i) (i32.const 256))))
        (local.set $t (i32x4.gt_s (local.get $left) (i32x4.splat (local.get $k))))
        (local.set $s0 (i32x4.add (local.get $s0) (v128.and (local.get $a) (local.get $t))))
        (local.set $s1 (i32x4.add (local.get $s1) (v128.and (local.get $b) (local.get $t))))
        (local.set $s2 (i32x4.add (local.get $s2) (v128.and (local.get $c) (local.get $t))))
        (local.set $s3 (i32x4.add (local.get $s3) (v128.and (local.get $d) (local.get $t))))
        (local.set $s4 (i32x4.add (local.get $s4) (v128.and (local.get $e) (local.get $t))))
        (local.set $s5 (i32x4.add (local.get $s5) (v128.and (local.get $f) (local.get $t))))
        (local.set $s6 (i32x4.add (local.get $s6) (v128.and (local.get $g) (local.get $t))))
        (local.set $s7 (i32x4.add (local.get $s7) (v128.and (local.get $h) (local.get $t))))
        (local.set $k (i32.add (local.get $k) (i32.const 1)))
        (br_if $each (v128.any_true (i32x4.gt_s (local.get $left) (i32x4.splat (local.get $k)))))
        (if (i32.gt_u (local.get $outer) (local.get $isOuter))
          (then
            (local.set $isOuter (i32.const 1))
            (local.set $left (i32x4.splat (i32.add (local.get $k) (i32.const 1))))
            (br $each))))
      (call $store (local.get $out) (local.get $s0))
      (call $store (i32.add (local.get $out) (i32.const 4)) (local.get $s1))
      (call $store (i32.add (local.get $out) (i32.const 8)) (local.get $s2))
      (call $store (i32.add (local.get $out) (i32.const 12)) (local.get $s3))
      (call $store (i32.add (local.get $out) (i32.const 16)) (local.get $s4))
      (call $store (i32.add (local.get $out) (i32.const 20)) (local.get $s5))
      (call $store (i32.add (local.get $out) (i32.const 24)) (local.get $s6))
      (call $store (i32.add (local.get $out) (i32.const 28)) (local.get $s7))
      (local.set $n (i32.add (local.get $n) (i32.const 4)))
      (local.set $ends (i32.add (local.get $ends) (i32.const 16)))
      (local.set $out (i32.add (local.get $out) (i32.const 128)))
      (br $four)))
)
