;; Finds where so many lines end.
;;
;; Memory: 0 how many lines were found; from 16 on what the caller puts there. Up to 15 bytes behind it are read too.
(module
  (memory (export "memory") 1)

  ;; Where the line ends that is number $most from $at on, before $to; 0: there are fewer.
  (func (export "find") (param $at i32) (param $to i32) (param $most i32) (result i32)
    (local $marks i32) (local $count i32) (local $found i32)
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $at) (local.get $to)))
        (local.set $marks
          (i8x16.bitmask
            (i8x16.eq (v128.load (local.get $at)) (v128.const i32x4 0x0a0a0a0a 0x0a0a0a0a 0x0a0a0a0a 0x0a0a0a0a))))
        ;; What lies behind the end is nobody's.
        (if (i32.lt_u (i32.sub (local.get $to) (local.get $at)) (i32.const 16))
          (then
            (local.set $marks
              (i32.and
                (local.get $marks)
                (i32.sub (i32.shl (i32.const 1) (i32.sub (local.get $to) (local.get $at))) (i32.const 1))))))
        (local.set $found (i32.add (local.get $count) (i32.popcnt (local.get $marks))))
        (if (i32.ge_u (local.get $found) (local.get $most))
          (then
            (loop $bit
              (local.set $count (i32.add (local.get $count) (i32.const 1)))
              (if (i32.lt_u (local.get $count) (local.get $most))
                (then
                  (local.set $marks (i32.and (local.get $marks) (i32.sub (local.get $marks) (i32.const 1))))
                  (br $bit))))
            (i32.store (i32.const 0) (local.get $most))
            (return (i32.add (i32.add (local.get $at) (i32.ctz (local.get $marks))) (i32.const 1)))))
        (local.set $count (local.get $found))
        (local.set $at (i32.add (local.get $at) (i32.const 16)))
        (br $next)))
    (i32.store (i32.const 0) (local.get $count))
    (i32.const 0)))
