;; Counts different texts by their hashes, and finds those that are remembered: XXH64 under the seed 0, as xxh64.ts has it, to the bit. Tables lie where the caller
;; says: hashes of eight bytes in open addressing, 0 for an empty slot, so many of them that $last is the offset of the last one.
;;
;; Memory: 0 how many hashes were new; from 16 on what the caller puts there. Up to 7 bytes behind texts are read too.
(module
  (memory (export "memory") 1)

  (func $round (param $sum i64) (param $word i64) (result i64)
    (i64.mul
      (i64.rotl
        (i64.add (local.get $sum) (i64.mul (local.get $word) (i64.const 0xC2B2AE3D27D4EB4F)))
        (i64.const 31))
      (i64.const 0x9E3779B185EBCA87)))

  (func $merged (param $hash i64) (param $lane i64) (result i64)
    (i64.add
      (i64.mul
        (i64.xor (local.get $hash) (call $round (i64.const 0) (local.get $lane)))
        (i64.const 0x9E3779B185EBCA87))
      (i64.const 0x85EBCA77C2B2AE63)))

  (func $hash (param $at i32) (param $end i32) (result i64)
    (local $hash i64) (local $a i64) (local $b i64) (local $c i64) (local $d i64) (local $length i64)
    (local.set $length (i64.extend_i32_u (i32.sub (local.get $end) (local.get $at))))
    (if (i64.ge_u (local.get $length) (i64.const 32))
      (then
        (local.set $a (i64.const 0x60EA27EEADC0B5D6))
        (local.set $b (i64.const 0xC2B2AE3D27D4EB4F))
        (local.set $d (i64.const 0x61C8864E7A143579))
        (loop $stripe
          (local.set $a (call $round (local.get $a) (i64.load (local.get $at))))
          (local.set $b (call $round (local.get $b) (i64.load offset=8 (local.get $at))))
          (local.set $c (call $round (local.get $c) (i64.load offset=16 (local.get $at))))
          (local.set $d (call $round (local.get $d) (i64.load offset=24 (local.get $at))))
          (local.set $at (i32.add (local.get $at) (i32.const 32)))
          (br_if $stripe (i32.le_u (i32.add (local.get $at) (i32.const 32)) (local.get $end))))
        (local.set $hash
          (i64.add
            (i64.add
              (i64.rotl (local.get $a) (i64.const 1))
              (i64.rotl (local.get $b) (i64.const 7)))
            (i64.add
              (i64.rotl (local.get $c) (i64.const 12))
              (i64.rotl (local.get $d) (i64.const 18)))))
        (local.set $hash (call $merged (local.get $hash) (local.get $a)))
        (local.set $hash (call $merged (local.get $hash) (local.get $b)))
        (local.set $hash (call $merged (local.get $hash) (local.get $c)))
        (local.set $hash (call $merged (local.get $hash) (local.get $d))))
      (else (local.set $hash (i64.const 0x27D4EB2F165667C5))))
    (local.set $hash (i64.add (local.get $hash) (local.get $length)))
    (block $rest
      (loop $eight
        (br_if $rest (i32.gt_u (i32.add (local.get $at) (i32.const 8)) (local.get $end)))
        (local.set $hash
          (i64.add
            (i64.mul
              (i64.rotl
                (i64.xor (local.get $hash) (call $round (i64.const 0) (i64.load (local.get $at))))
                (i64.const 27))
              (i64.const 0x9E3779B185EBCA87))
            (i64.const 0x85EBCA77C2B2AE63)))
        (local.set $at (i32.add (local.get $at) (i32.const 8)))
        (br $eight)))
    (if (i32.le_u (i32.add (local.get $at) (i32.const 4)) (local.get $end))
      (then
        (local.set $hash
          (i64.add
            (i64.mul
              (i64.rotl
                (i64.xor
                  (local.get $hash)
                  (i64.mul (i64.load32_u (local.get $at)) (i64.const 0x9E3779B185EBCA87)))
                (i64.const 23))
              (i64.const 0xC2B2AE3D27D4EB4F))
            (i64.const 0x165667B19E3779F9)))
        (local.set $at (i32.add (local.get $at) (i32.const 4)))))
    (block $last
      (loop $byte
        (br_if $last (i32.ge_u (local.get $at) (local.get $end)))
        (local.set $hash
          (i64.mul
            (i64.rotl
              (i64.xor
                (local.get $hash)
                (i64.mul (i64.load8_u (local.get $at)) (i64.const 0x27D4EB2F165667C5)))
              (i64.const 11))
            (i64.const 0x9E3779B185EBCA87)))
        (local.set $at (i32.add (local.get $at) (i32.const 1)))
        (br $byte)))
    (local.set $hash
      (i64.mul
        (i64.xor (local.get $hash) (i64.shr_u (local.get $hash) (i64.const 33)))
        (i64.const 0xC2B2AE3D27D4EB4F)))
    (local.set $hash
      (i64.mul
        (i64.xor (local.get $hash) (i64.shr_u (local.get $hash) (i64.const 29)))
        (i64.const 0x165667B19E3779F9)))
    (i64.xor (local.get $hash) (i64.shr_u (local.get $hash) (i64.const 32))))

  ;; Puts a hash into a table. 1: it was not there.
  (func $put (param $hash i64) (param $table i32) (param $last i32) (result i32)
    (local $slot i32) (local $there i64)
    ;; Low bits are alike in all that are kept.
    (local.set $slot
      (i32.and (i32.wrap_i64 (i64.shr_u (local.get $hash) (i64.const 29))) (local.get $last)))
    (loop $probe
      (local.set $there (i64.load (i32.add (local.get $table) (local.get $slot))))
      (if (i64.eqz (local.get $there))
        (then
          (i64.store (i32.add (local.get $table) (local.get $slot)) (local.get $hash))
          (return (i32.const 1))))
      (if (i64.eq (local.get $there) (local.get $hash)) (then (return (i32.const 0))))
      (local.set $slot (i32.and (i32.add (local.get $slot) (i32.const 8)) (local.get $last)))
      (br $probe))
    (unreachable))

  ;; Counts the texts from number $i on, before $count, but for those whose byte in $nulls (0: there are none) is not 0, and those
  ;; whose hash has one of the bits of $mask, until $room hashes were new; returns the number of the first that was not looked at.
  (func (export "texts")
    (param $i i32) (param $count i32) (param $texts i32) (param $ends i32) (param $nulls i32)
    (param $mask i32) (param $table i32) (param $last i32) (param $room i32)
    (result i32)
    (local $at i32) (local $end i32) (local $hash i64) (local $added i32)
    (local.set $end (local.get $texts))
    (if (local.get $i)
      (then
        (local.set $end
          (i32.add
            (local.get $texts)
            (i32.load (i32.add (local.get $ends) (i32.shl (i32.sub (local.get $i) (i32.const 1)) (i32.const 2))))))))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $i) (local.get $count)))
        (br_if $done (i32.ge_u (local.get $added) (local.get $room)))
        (local.set $at (local.get $end))
        (local.set $end
          (i32.add
            (local.get $texts)
            (i32.load (i32.add (local.get $ends) (i32.shl (local.get $i) (i32.const 2))))))
        (local.set $i (i32.add (local.get $i) (i32.const 1)))
        (if (local.get $nulls)
          (then
            (br_if $next
              (i32.load8_u (i32.add (local.get $nulls) (i32.sub (local.get $i) (i32.const 1)))))))
        (local.set $hash (call $hash (local.get $at) (local.get $end)))
        (br_if $next (i32.and (i32.wrap_i64 (local.get $hash)) (local.get $mask)))
        ;; What tells hashes from empty slots.
        (if (i64.eqz (local.get $hash)) (then (local.set $hash (i64.const 0x8000000000000000))))
        (local.set $added
          (i32.add (local.get $added) (call $put (local.get $hash) (local.get $table) (local.get $last))))
        (br $next)))
    (i32.store (i32.const 0) (local.get $added))
    (local.get $i))

  ;; The same of hashes that lie in $from to $end, 0 for none; returns where the first lies that was not looked at.
  (func (export "hashes")
    (param $from i32) (param $end i32) (param $mask i32) (param $table i32) (param $last i32) (param $room i32)
    (result i32)
    (local $hash i64) (local $added i32)
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $from) (local.get $end)))
        (br_if $done (i32.ge_u (local.get $added) (local.get $room)))
        (local.set $hash (i64.load (local.get $from)))
        (local.set $from (i32.add (local.get $from) (i32.const 8)))
        (br_if $next (i64.eqz (local.get $hash)))
        (br_if $next (i32.and (i32.wrap_i64 (local.get $hash)) (local.get $mask)))
        (local.set $added
          (i32.add (local.get $added) (call $put (local.get $hash) (local.get $table) (local.get $last))))
        (br $next)))
    (i32.store (i32.const 0) (local.get $added))
    (local.get $from))
  ;; Whether $length bytes at $a and at $b are alike. Up to 7 behind either are read too.
  (func $alike (param $a i32) (param $b i32) (param $length i32) (result i32)
    (block $last
      (loop $eight
        (br_if $last (i32.lt_s (local.get $length) (i32.const 8)))
        (if (i64.ne (i64.load (local.get $a)) (i64.load (local.get $b))) (then (return (i32.const 0))))
        (local.set $a (i32.add (local.get $a) (i32.const 8)))
        (local.set $b (i32.add (local.get $b) (i32.const 8)))
        (local.set $length (i32.sub (local.get $length) (i32.const 8)))
        (br $eight)))
    (if (i32.eqz (local.get $length)) (then (return (i32.const 1))))
    (i64.eqz
      (i64.shl
        (i64.xor (i64.load (local.get $a)) (i64.load (local.get $b)))
        (i64.extend_i32_u (i32.sub (i32.const 64) (i32.shl (local.get $length) (i32.const 3)))))))

  ;; Looks for $count texts in a table of records (remembered-texts.ts): $slots has the high word of a hash and where the record
  ;; begins, behind $records, so many of them that $last is the offset of the last one. To $hashes go the hashes, to $found where
  ;; each text's record begins, 0 where there is none.
  (func (export "find")
    (param $count i32) (param $texts i32) (param $ends i32) (param $nulls i32)
    (param $slots i32) (param $last i32) (param $records i32) (param $hashes i32) (param $found i32)
    (local $i i32) (local $at i32) (local $end i32) (local $hash i64) (local $slot i32) (local $record i32) (local $high i32)
    (local.set $end (local.get $texts))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $i) (local.get $count)))
        (local.set $at (local.get $end))
        (local.set $end
          (i32.add
            (local.get $texts)
            (i32.load (i32.add (local.get $ends) (i32.shl (local.get $i) (i32.const 2))))))
        (local.set $record (i32.const 0))
        (block $known
          (if (local.get $nulls)
            (then (br_if $known (i32.load8_u (i32.add (local.get $nulls) (local.get $i))))))
          (local.set $hash (call $hash (local.get $at) (local.get $end)))
          (i64.store (i32.add (local.get $hashes) (i32.shl (local.get $i) (i32.const 3))) (local.get $hash))
          (local.set $high (i32.wrap_i64 (i64.shr_u (local.get $hash) (i64.const 32))))
          (local.set $slot (i32.and (i32.shl (i32.wrap_i64 (local.get $hash)) (i32.const 3)) (local.get $last)))
          (loop $probe
            (local.set $record (i32.load offset=4 (i32.add (local.get $slots) (local.get $slot))))
            (br_if $known (i32.eqz (local.get $record)))
            (if (i32.eq (i32.load (i32.add (local.get $slots) (local.get $slot))) (local.get $high))
              (then
                (if
                  (i32.eq
                    (i32.load16_u (i32.add (local.get $records) (local.get $record)))
                    (i32.sub (local.get $end) (local.get $at)))
                  (then
                    (br_if $known
                      (call $alike
                        (i32.add (i32.add (local.get $records) (local.get $record)) (i32.const 4))
                        (local.get $at)
                        (i32.sub (local.get $end) (local.get $at))))))))
            (local.set $slot (i32.and (i32.add (local.get $slot) (i32.const 8)) (local.get $last)))
            (br $probe)))
        (i32.store (i32.add (local.get $found) (i32.shl (local.get $i) (i32.const 2))) (local.get $record))
        (local.set $i (i32.add (local.get $i) (i32.const 1)))
        (br $next)))))
